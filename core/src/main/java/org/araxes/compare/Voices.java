package org.araxes.compare;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Who speaks, by folded words: "police" and "regional police" may be one. */
final class Voices {
  private Voices() {}

  /** Whether each of the one is among the others, and the other way round. */
  static boolean areSame(Set<String> one, Set<String> other) {
    return areAmong(one, other) && areAmong(other, one);
  }

  private static boolean areAmong(Set<String> some, Set<String> others) {
    return some.stream().allMatch(a -> others.stream().anyMatch(b -> isOne(a, b)));
  }

  private static boolean isOne(String a, String b) {
    Set<String> one = new TreeSet<>(Arrays.asList(a.split(" ")));
    Set<String> other = new TreeSet<>(Arrays.asList(b.split(" ")));
    return one.containsAll(other) || other.containsAll(one);
  }
}
