package org.araxes.ground;

import java.util.List;

/**
 * A person's name as folded words, without titles and particles; made by {@link PersonNames}.
 *
 * @param words at least one for a usable name, in the order of the text
 * @param raw the same words as they were written
 */
record PersonName(List<String> words, List<String> raw) {
  PersonName {
    words = List.copyOf(words);
    raw = List.copyOf(raw);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean isSingle() {
    return words.size() == 1;
  }

  /** The family name where it stands last. */
  String last() {
    return words.get(words.size() - 1);
  }

  /**
   * Whether one name may be a fuller or shorter form of the other: all words of one in the other.
   */
  boolean fits(PersonName other) {
    PersonName small = words.size() <= other.words.size() ? this : other;
    PersonName large = small == this ? other : this;
    boolean[] used = new boolean[large.words.size()];
    boolean whole = false;
    for (String word : small.words) {
      int at = large.find(word, used);
      if (at < 0) {
        return false;
      }
      used[at] = true;
      whole |= word.length() > 1 && large.words.get(at).length() > 1;
    }
    return whole && (small.isSingle() || sharesFamilyName(small, large));
  }

  /** "Ali Hassan" is no short form of "Hassan Ali Mansur": one of the last words must be shared. */
  private static boolean sharesFamilyName(PersonName small, PersonName large) {
    return large.words.stream().anyMatch(w -> w.length() > 1 && NameFolding.alike(w, small.last()))
        || small.words.stream().anyMatch(w -> w.length() > 1 && NameFolding.alike(w, large.last()));
  }

  boolean hasWord(String word) {
    return words.stream().anyMatch(own -> matches(word, own));
  }

  private int find(String word, boolean[] used) {
    for (int i = 0; i < words.size(); i++) {
      if (!used[i] && matches(word, words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean matches(String one, String other) {
    if (one.length() == 1 || other.length() == 1) {
      return one.charAt(0) == other.charAt(0);
    }
    return NameFolding.alike(one, other);
  }

  /** Whether the two share a family name and no more. */
  boolean isRelativeOf(PersonName other) {
    return !isEmpty()
        && !other.isEmpty()
        && NameFolding.alike(last(), other.last())
        && !fits(other);
  }
}
