package org.araxes.corenlp;

import java.util.List;
import java.util.Set;

/** Words that are written small: those that the name finder met so, and what is made from them. */
final class OrdinaryWords {
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "an", "the", "in", "on", "at", "as", "of", "by", "to", "for", "and", "or", "but",
          "no", "not", "two", "six", "ten", "he", "she", "his", "her", "its", "is", "was", "are",
          "has", "had", "may", "can", "new", "old", "one", "all", "be", "so", "if", "up", "out",
          "men", "man", "top");

  private static final List<String> PREFIXES =
      List.of("anti", "counter", "non", "ultra", "un", "re", "over", "under", "para", "mis", "dis");

  private static final List<String> SUFFIXES =
      List.of(
          "ed", "ing", "ly", "tion", "tions", "ment", "ments", "ness", "ity", "ize", "izes", "ized",
          "ism", "able", "ible", "ably", "ibly", "ously", "ings", "ship", "less", "ers", "iveness");

  private OrdinaryWords() {}

  static boolean isFunctionWord(String small) {
    return FUNCTION_WORDS.contains(small);
  }

  /** Whether a word in small letters is no name. */
  static boolean contains(String small) {
    return isKnown(small) || isMade(small);
  }

  private static boolean isKnown(String small) {
    return Models.names().getKnownLCWords().contains(small)
        || small.chars().noneMatch(Character::isLetter);
  }

  private static boolean isMade(String small) {
    if (small.endsWith("s") && small.length() > 4 && isStem(small, small.length() - 1)) {
      return true;
    }
    for (String prefix : PREFIXES) {
      int rest = small.length() - prefix.length();
      if (rest > 3 && small.startsWith(prefix) && isKnown(small.substring(prefix.length()))) {
        return true;
      }
    }
    for (String suffix : SUFFIXES) {
      if (small.length() > suffix.length() + 3 && small.endsWith(suffix)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStem(String small, int length) {
    return isKnown(small.substring(0, length));
  }
}
