package org.araxes.notation;

import java.util.Locale;

/**
 * Strings between marks, with escapes for the marks and for whatever a terminal or an editor would
 * not show as it is: control characters, direction marks, surrogates without a partner.
 */
final class Quoting {
  private Quoting() {}

  static String quote(String text, char mark) {
    StringBuilder out = new StringBuilder(text.length() + 2).append(mark);
    escape(text, mark, out);
    return out.append(mark).toString();
  }

  private static void escape(String text, char mark, StringBuilder out) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == mark || c == '\\') {
        out.append('\\').appendCodePoint(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c == '\t') {
        out.append("\\t");
      } else if (isHidden(c)) {
        for (char unit : Character.toChars(c)) {
          out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
      } else {
        out.appendCodePoint(c);
      }
    }
  }

  /** Joins letters and emoji to what they mean: not to be taken apart. */
  private static boolean isJoiner(int c) {
    return c == 0x200C || c == 0x200D;
  }

  /** Whether a character is not seen, or changes how others are shown. */
  static boolean isHidden(int c) {
    if (isJoiner(c)) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /**
   * The index of the mark that ends what begins at {@code from}; -1 when it does not end.
   *
   * @param from index after the opening mark
   */
  static int end(String line, int from, char mark) {
    for (int i = from; i < line.length(); i++) {
      if (line.charAt(i) == '\\') {
        i++;
      } else if (line.charAt(i) == mark) {
        return i;
      }
    }
    return -1;
  }

  /**
   * @throws IllegalArgumentException for an escape that is none
   */
  static String unescape(String escaped) {
    StringBuilder out = new StringBuilder(escaped.length());
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      i++;
      char kind = i < escaped.length() ? escaped.charAt(i) : ' ';
      switch (kind) {
        case 'n' -> out.append('\n');
        case 't' -> out.append('\t');
        case 'u' -> {
          if (i + 4 >= escaped.length()) {
            throw new IllegalArgumentException("\\u needs four hexadecimal digits");
          }
          out.append((char) Integer.parseInt(escaped, i + 1, i + 5, 16));
          i += 4;
        }
        case '\\', '"', '\'' -> out.append(kind);
        default -> throw new IllegalArgumentException("no such escape: \\" + kind);
      }
    }
    return out.toString();
  }
}
