package org.araxes.app;

/** Makes text from anywhere safe and tidy for a line on a terminal. */
final class Printable {
  private static final char REPLACEMENT = '\uFFFD';

  private Printable() {}

  /** White space as single blanks; what steers a terminal or hides as a replacement character. */
  static String line(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = !out.isEmpty();
        continue;
      }
      if (blank) {
        out.append(' ');
        blank = false;
      }
      if (isUnsafe(c)) {
        out.append(REPLACEMENT);
      } else {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  private static boolean isUnsafe(int c) {
    int type = Character.getType(c);
    boolean joiner = c == 0x200C || c == 0x200D;
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.FORMAT && !joiner;
  }

  /** At most so many columns, with an ellipsis where something was cut. */
  static String cut(String line, int columns) {
    if (columns(line) <= columns) {
      return line;
    }
    StringBuilder out = new StringBuilder();
    int used = 1;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      used += columns(c);
      if (used > columns) {
        break;
      }
      out.appendCodePoint(c);
      i += Character.charCount(c);
    }
    return out.toString().stripTrailing() + "…";
  }

  /** Cut and filled to exactly so many columns. */
  static String cell(String line, int columns) {
    String cut = cut(line, columns);
    return cut + " ".repeat(Math.max(0, columns - columns(cut)));
  }

  static int columns(String line) {
    return line.codePoints().map(Printable::columns).sum();
  }

  /** None for marks upon other letters, two for ideographs and emoji. */
  private static int columns(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    return c >= 0x1100 && c <= 0x115F
        || c >= 0x2E80 && c <= 0xA4CF
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFE30 && c <= 0xFE6F
        || c >= 0xFF00 && c <= 0xFF60
        || c >= 0x1F300 && c <= 0x1FAFF
        || c >= 0x20000 && c <= 0x3FFFD;
  }
}
