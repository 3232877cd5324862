package org.araxes.rulebook;

import java.util.List;

/**
 * A word or phrase that opens a frame, as lemmas. The head of a verb phrase is its first word, of a
 * noun phrase its last.
 */
public record FrameWord(List<String> lemmas, Kind kind) {
  public enum Kind {
    VERB,
    NOUN,
    ADJECTIVE
  }

  public FrameWord {
    lemmas = List.copyOf(lemmas);
  }

  public String head() {
    return kind == Kind.VERB ? lemmas.get(0) : lemmas.get(lemmas.size() - 1);
  }
}
