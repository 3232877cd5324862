package org.araxes.parse;

import java.util.List;
import org.araxes.model.Document;

/**
 * A language engine. Implementations are found by {@link java.util.ServiceLoader}, load their
 * models at first use and once, keep no state between calls, may be called from many threads, and
 * give the same answer for the same input. {@code EngineContract} is the suite that each must pass.
 */
public interface Engine {
  /** Name and version of the engine and its models, as in {@code corenlp-4.5.10-sr-2}. */
  String id();

  /**
   * Cuts a document's blocks into sentences of tagged tokens, without grammar. No sentence reaches
   * over the end of a block or over an empty line; the document's text is not altered; offsets are
   * those of {@code document.text()}.
   */
  List<Sentence> tag(Document document);

  /** The grammar of a tagged sentence. */
  Grammar grammar(Sentence sentence);
}
