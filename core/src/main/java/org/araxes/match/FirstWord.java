package org.araxes.match;

import java.util.Locale;
import org.araxes.parse.Token;

/** The capital of a sentence's first word, which makes a tagger take "Farmers" for a name. */
final class FirstWord {
  /** Shorter words in s are rarely a plural. */
  private static final int SHORTEST = 5;

  private FirstWord() {}

  /** The first word of a sentence as a common noun, when it is no known name; else as it is. */
  static Token plain(Token token) {
    String word = token.word().toLowerCase(Locale.ROOT);
    if (token.index() > 0
        || !token.isProperNoun()
        || !token.entity().equals("O")
        || word.length() < SHORTEST
        || !word.endsWith("s")
        || word.endsWith("ss")) {
      return token;
    }
    String lemma =
        word.endsWith("ies")
            ? word.substring(0, word.length() - 3) + "y"
            : word.substring(0, word.length() - 1);
    return new Token(token.index(), token.span(), token.word(), lemma, "NNS", token.entity());
  }
}
