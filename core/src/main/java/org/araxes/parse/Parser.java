package org.araxes.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.araxes.model.Document;

/** Document to sentences: tags every sentence, and asks for grammar where it pays. */
public final class Parser {
  /** Longer sentences are lists, tables or damage; parsing them costs much and tells nothing. */
  static final int MOST_TOKENS = 150;

  private static final String ENGLISH = "en";

  private final Engine engine;
  private final Gate gate;

  public Parser(Engine engine, Gate gate) {
    this.engine = engine;
    this.gate = gate;
  }

  /** Whether a document is parsed: not when it is known to be in another language. */
  static boolean isParsed(Document document) {
    String language = document.origin().language();
    return language == null || language.toLowerCase(Locale.ROOT).startsWith(ENGLISH);
  }

  /** A document that is known to be in another language than English has no sentences. */
  public ParsedText parse(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    if (!isParsed(document)) {
      return new ParsedText(document, sentences);
    }
    for (Sentence tagged : engine.tag(document)) {
      boolean readable = tagged.block().isEvidence() && tagged.size() <= MOST_TOKENS;
      Grammar grammar = readable && gate.needsGrammar(tagged) ? engine.grammar(tagged) : null;
      sentences.add(tagged.with(grammar));
    }
    return new ParsedText(document, sentences);
  }
}
