package org.araxes.intake;

import org.jspecify.annotations.Nullable;

/**
 * Letters that came out wrong because somebody decoded them wrongly before, as in {@code donâ€™t}.
 * They are reported and not mended: the text is what was given.
 */
final class Mojibake {
  private static final int FEWEST = 2;

  private Mojibake() {}

  /** A line for the user; null when nothing looks wrong. */
  static @Nullable String note(String text) {
    int pairs = 0;
    int lost = 0;
    int first = -1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\uFFFD') {
        lost++;
      } else if (i + 1 < text.length() && isPair(text.charAt(i), text.charAt(i + 1))) {
        first = pairs == 0 ? i : first;
        pairs++;
      }
    }
    if (pairs >= FEWEST) {
      String shown = text.substring(first, Math.min(text.length(), first + 3)).strip();
      return pairs
          + " places look as if they had been decoded wrongly before, as in '"
          + shown
          + "'";
    }
    return lost >= FEWEST ? lost + " letters were lost in another program (U+FFFD)" : null;
  }

  /** Two bytes of UTF-8 that were taken for two letters of windows-1252. */
  private static boolean isPair(char one, char other) {
    return switch (one) {
      case '\u00C3' -> isSecond(other);
      case '\u00C2' -> other >= '\u00A0' && other <= '\u00BF';
      case '\u00E2' -> other == '\u20AC' || other == '\u201E' || other == '\u0080';
      case '\u00D0', '\u00D1' -> isSecond(other);
      default -> false;
    };
  }

  private static boolean isSecond(char c) {
    return c >= '\u0080' && c <= '\u00BF' || "€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŸ".indexOf(c) >= 0;
  }
}
