package org.araxes.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A person's name as folded words, without titles and particles.
 *
 * @param words at least one for a usable name, in the order of the text
 * @param raw the same words as they were written
 */
record PersonName(List<String> words, List<String> raw) {
  private static final Set<String> HONORIFICS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "sir",
          "lady",
          "lord",
          "dame",
          "don",
          "dona",
          "sheikh",
          "sheik",
          "shaykh",
          "ayatollah",
          "mullah",
          "haji",
          "hajj",
          "hojatoleslam",
          "sayyed",
          "seyed",
          "imam",
          "maulana",
          "messrs",
          "madame",
          "madam",
          "monsieur",
          "herr",
          "senor",
          "senora",
          "jr",
          "sr",
          "ii",
          "iii",
          "iv");

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "as", "ad", "ar", "an", "az", "ul", "bin", "ibn", "de", "la", "von", "van",
          "der", "den", "dos", "da", "du", "di", "do", "del", "y", "e", "the", "of", "s");

  PersonName {
    words = List.copyOf(words);
    raw = List.copyOf(raw);
  }

  static PersonName of(String name) {
    List<String> words = new ArrayList<>();
    List<String> raw = new ArrayList<>();
    for (String part : parts(name)) {
      String plain = part.toLowerCase(Locale.ROOT);
      String folded = NameFolding.fold(part);
      if (!folded.isEmpty() && !HONORIFICS.contains(plain) && !PARTICLES.contains(plain)) {
        words.add(folded);
        raw.add(part);
      }
    }
    return new PersonName(words, raw);
  }

  /** Cut at everything that is no letter, apostrophe or mark on a letter. */
  private static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      boolean mark =
          Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '\u2019';
      if (Character.isLetter(c) || Character.isSurrogate(c) || mark && !part.isEmpty()) {
        part.append(c);
      } else if (!part.isEmpty()) {
        String whole = part.toString();
        parts.add(
            whole.endsWith("'s") || whole.endsWith("\u2019s")
                ? whole.substring(0, whole.length() - 2)
                : whole);
        part.setLength(0);
      }
    }
    return parts;
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
