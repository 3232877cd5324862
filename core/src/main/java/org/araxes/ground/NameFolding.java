package org.araxes.ground;

import static java.util.Map.entry;

import java.util.Map;
import org.araxes.mark.Letters;

/**
 * One form for the many spellings of a name: Geidar, Haydar, Heydar; Aliyev, Aliev; Khaddafi,
 * Qaddafi. What romanisations vary is folded; what tells names apart is kept, so that Mahmoud and
 * Mohammed stay two names.
 */
final class NameFolding {
  /** Spellings and what they become; the longest that fits counts. 4 is the sound of "church". */
  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          entry("tsch", "4"),
          entry("dzh", "j"),
          entry("tch", "4"),
          entry("sch", "s"),
          entry("kh", "k"),
          entry("gh", "k"),
          entry("zh", "j"),
          entry("dj", "j"),
          entry("ch", "4"),
          entry("cz", "4"),
          entry("sh", "s"),
          entry("ph", "f"),
          entry("th", "t"),
          entry("dh", "d"),
          entry("bh", "b"),
          entry("ck", "k"),
          entry("ca", "ka"),
          entry("co", "ko"),
          entry("cu", "ko"),
          entry("cl", "kl"),
          entry("cr", "kr"),
          entry("ct", "kt"),
          entry("q", "k"),
          entry("g", "k"),
          entry("x", "ks"),
          entry("w", "v"),
          entry("ee", "i"),
          entry("oo", "o"),
          entry("ou", "o"),
          entry("y", "i"),
          entry("e", "a"),
          entry("u", "o"));

  private static final int LONGEST = 4;

  private NameFolding() {}

  /** The folded form of one word of a name; empty when it has no letters. Idempotent. */
  static String fold(String word) {
    String folded = Letters.plain(word);
    if (folded.startsWith("ye")) {
      folded = folded.substring(1);
    }
    String next = respelt(folded);
    while (!next.equals(folded)) {
      folded = next;
      next = respelt(folded);
    }
    return folded;
  }

  private static String respelt(String word) {
    StringBuilder out = new StringBuilder(word.length());
    int at = 0;
    while (at < word.length()) {
      String piece = word.substring(at, at + 1);
      int length = 1;
      for (int n = Math.min(LONGEST, word.length() - at); n >= 1; n--) {
        String spelling = SPELLINGS.get(word.substring(at, at + n));
        if (spelling != null) {
          piece = spelling;
          length = n;
          break;
        }
      }
      for (int i = 0; i < piece.length(); i++) {
        if (out.isEmpty() || out.charAt(out.length() - 1) != piece.charAt(i)) {
          out.append(piece.charAt(i));
        }
      }
      at += length;
    }
    return out.toString();
  }

  /** The consonants of a folded word, for finding words that may be alike; h and k are one. */
  static String skeleton(String folded) {
    StringBuilder bones = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i) == 'h' ? 'k' : folded.charAt(i);
      if ("aeiou".indexOf(c) < 0 && (bones.isEmpty() || bones.charAt(bones.length() - 1) != c)) {
        bones.append(c);
      }
    }
    return bones.isEmpty() ? folded : bones.toString();
  }

  /** Whether two folded words may be spellings of one name. */
  static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    if (one.length() < 5
        || other.length() < 5
        || one.charAt(one.length() - 1) != other.charAt(other.length() - 1)
        || !skeleton(one).equals(skeleton(other))) {
      return false;
    }
    int allowed = Math.min(one.length(), other.length()) >= 8 ? 2 : 1;
    return distance(one.replace('h', 'k'), other.replace('h', 'k'), allowed) <= allowed;
  }

  /** The Levenshtein distance, or something above {@code most} when it is greater. */
  private static int distance(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return most + 1;
    }
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int above = row[j];
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), corner + change);
        corner = above;
      }
    }
    return row[other.length()];
  }
}
