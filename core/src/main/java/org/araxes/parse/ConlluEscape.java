package org.araxes.parse;

/** Keeps tabs, line ends, lone surrogates and the like out of CoNLL-U columns. */
final class ConlluEscape {
  private ConlluEscape() {}

  static String escape(String text) {
    if (text.equals("_")) {
      return text;
    }
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (mustEscape(text, i)) {
        if (out == null) {
          out = new StringBuilder(text.substring(0, i));
        }
        out.append(String.format("\\u%04x", (int) c));
      } else if (out != null) {
        out.append(c);
      }
    }
    return out == null ? text : out.toString();
  }

  private static boolean mustEscape(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c == '\\' || Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
  }

  static String unescape(String text) {
    int at = text.indexOf('\\');
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (at >= 0) {
      out.append(text, from, at);
      out.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
      from = at + 6;
      at = text.indexOf('\\', from);
    }
    return out.append(text, from, text.length()).toString();
  }
}
