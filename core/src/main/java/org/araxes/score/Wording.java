package org.araxes.score;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.araxes.mark.Letters;

/** Whether two phrases may name the same: the words of one are all in the other. */
final class Wording {
  private static final Set<String> EMPTY =
      Set.of("the", "a", "an", "of", "de", "del", "la", "and", "to", "in", "some", "several");

  private Wording() {}

  /** Whether one of some phrases agrees with one of some others. */
  static boolean agree(List<String> some, List<String> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(other -> agree(one, other)));
  }

  static boolean agree(String one, String other) {
    Set<String> left = words(one);
    Set<String> right = words(other);
    return !left.isEmpty()
        && !right.isEmpty()
        && (left.containsAll(right) || right.containsAll(left));
  }

  private static Set<String> words(String phrase) {
    Set<String> words = new TreeSet<>();
    for (String word : phrase.split("[^\\p{L}\\p{N}]+")) {
      String plain = Letters.plain(word);
      if (!plain.isEmpty() && !EMPTY.contains(plain)) {
        boolean plural = plain.length() > 3 && plain.endsWith("s");
        words.add(plural ? plain.substring(0, plain.length() - 1) : plain);
      }
    }
    return words;
  }
}
