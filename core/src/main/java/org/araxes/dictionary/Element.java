package org.araxes.dictionary;

import java.util.List;
import org.araxes.parse.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One element of a verb's pattern.
 *
 * @param kind what it stands for
 * @param positions for words that must follow each other, the choices for each; none for places
 * @param apart whether something must stand between it and the element before
 */
record Element(Kind kind, List<List<Words>> positions, boolean apart) {
  enum Kind {
    WORDS,
    /** Words of one phrase whose last is the head: {@code {PEACE ACCORD}}. */
    PHRASE,
    SOURCE,
    TARGET,
    COMPOUND,
    SKIPPED
  }

  /** How far a phrase may reach, in tokens. */
  private static final int PHRASE_REACH = 6;

  Element {
    positions = List.copyOf(positions);
  }

  static @Nullable Kind place(String sign) {
    return switch (sign) {
      case "$" -> Kind.SOURCE;
      case "+" -> Kind.TARGET;
      case "%" -> Kind.COMPOUND;
      case "^" -> Kind.SKIPPED;
      default -> null;
    };
  }

  /** How many tokens it takes at a token; 0 when it is not there. */
  int length(Sentence sentence, int token) {
    return switch (kind) {
      case WORDS -> longest(positions.get(0), sentence, token);
      case PHRASE -> phrase(sentence, token);
      case SOURCE, TARGET, SKIPPED -> Parties.isHead(sentence, token) ? 1 : 0;
      case COMPOUND ->
          Parties.isHead(sentence, token) && Parties.joined(sentence, token) >= 0 ? 1 : 0;
    };
  }

  /** The words one after the other, others between them, none of them a verb. */
  private int phrase(Sentence sentence, int token) {
    int at = token;
    for (int i = 0; i < positions.size(); i++) {
      int last = i == 0 ? token : Math.min(sentence.size() - 1, token + PHRASE_REACH);
      int length = 0;
      while (at <= last && (length = longest(positions.get(i), sentence, at)) == 0) {
        if (i > 0 && sentence.token(at).isVerb()) {
          return 0;
        }
        at++;
      }
      if (length == 0) {
        return 0;
      }
      at += length;
    }
    return at - token;
  }

  private static int longest(List<Words> choices, Sentence sentence, int token) {
    return choices.stream()
        .filter(words -> words.at(sentence, token))
        .mapToInt(words -> words.words().size())
        .max()
        .orElse(0);
  }

  int weight() {
    return switch (kind) {
      case WORDS ->
          positions.get(0).stream().mapToInt(words -> 2 * words.words().size()).max().orElse(0);
      case PHRASE -> 2 * positions.size();
      case SOURCE, TARGET, COMPOUND, SKIPPED -> 1;
    };
  }
}
