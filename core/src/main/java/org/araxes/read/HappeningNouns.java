package org.araxes.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.araxes.parse.Token;
import org.araxes.rulebook.Rulebook;

/** Nouns of doing and happening: "shelling", "visit"; such a noun may have its own time. */
final class HappeningNouns {
  private final Set<String> words;
  private final List<String> endings;

  /** The word list {@code happening-nouns} has whole nouns and, after a hyphen, their endings. */
  HappeningNouns(Rulebook rulebook) {
    this.words = rulebook.words("happening-nouns");
    this.endings =
        words.stream().filter(word -> word.startsWith("-")).map(end -> end.substring(1)).toList();
  }

  boolean has(Token token) {
    if (!token.isNoun()) {
      return false;
    }
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return words.contains(lemma)
        || !token.isProperNoun() && endings.stream().anyMatch(lemma::endsWith);
  }
}
