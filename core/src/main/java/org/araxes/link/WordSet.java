package org.araxes.link;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Set;

/**
 * A few words in their order, in as little memory as they need: an archive holds some for each
 * claim.
 */
final class WordSet extends AbstractSet<String> {
  private static final Set<String> NONE = new WordSet(new String[0]);

  private final String[] words;

  private WordSet(String[] words) {
    this.words = words;
  }

  /** Equal words of different sets are one object. */
  static Set<String> of(Collection<String> words) {
    return words.isEmpty()
        ? NONE
        : words instanceof WordSet same
            ? same
            : new WordSet(
                words.stream().distinct().sorted().map(String::intern).toArray(String[]::new));
  }

  @Override
  public boolean contains(Object word) {
    return word instanceof String && Arrays.binarySearch(words, word) >= 0;
  }

  @Override
  public Iterator<String> iterator() {
    return Arrays.asList(words).iterator();
  }

  @Override
  public int size() {
    return words.length;
  }

  /** How many words are in both. */
  static int shared(Set<String> left, Set<String> right) {
    int shared = 0;
    for (String word : left) {
      shared += right.contains(word) ? 1 : 0;
    }
    return shared;
  }
}
