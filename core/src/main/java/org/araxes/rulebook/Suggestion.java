package org.araxes.rulebook;

import java.util.Collection;
import java.util.Optional;

/** "Did you mean": the nearest of some words, if it is near (Levenshtein distance 1 or 2). */
final class Suggestion {
  private Suggestion() {}

  static Optional<String> among(String word, Collection<String> known) {
    String best = null;
    int least = word.length() > 4 ? 3 : 2;
    for (String candidate : known.stream().sorted().toList()) {
      int distance = distance(word, candidate);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j - 1], row[j]) + 1);
      }
    }
    return row[b.length()];
  }
}
