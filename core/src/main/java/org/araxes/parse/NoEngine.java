package org.araxes.parse;

import java.util.List;
import org.araxes.model.Document;

/**
 * Stands for an engine that is not there, where kept parses are all that is wanted; refuses to
 * work.
 *
 * @param id the id of the engine whose parses were kept
 */
public record NoEngine(String id) implements Engine {
  @Override
  public List<Sentence> tag(Document document) {
    throw new IllegalStateException("no engine to parse " + document.id());
  }

  @Override
  public Grammar grammar(Sentence sentence) {
    throw new IllegalStateException("no engine to parse with");
  }
}
