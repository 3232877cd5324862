package org.araxes.intake;

import java.lang.Character.UnicodeScript;

/**
 * Counts what nobody writes, in a text that was decoded by a guess: {@code Wa³êsa}, {@code Tomá¹},
 * {@code cafŽ}, {@code Güreþ}. The encoding with the fewest is likely the one that was meant.
 */
final class OddLetters {
  /** Of Icelandic and, some of them, of Czech; seldom anywhere else. */
  private static final String SELDOM = "ðþýÐÞÝ";

  /** Stand within a word. */
  private static final String WITHIN = "'’‘-‐·";

  private OddLetters() {}

  static int in(String text) {
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        odd += Character.isLetter(c) ? letter(text, i) : other(text, i);
      }
    }
    return odd;
  }

  private static int letter(String text, int at) {
    char c = text.charAt(at);
    char before = before(text, at);
    char after = after(text, at);
    int odd = SELDOM.indexOf(c) >= 0 ? 1 : 0;
    odd += isOtherScript(c, before) || after < 0x80 && isOtherScript(c, after) ? 1 : 0;
    odd += Character.isUpperCase(c) && Character.isLowerCase(before) ? 1 : 0;
    boolean third =
        at > 1 && isAccented(c) && isAccented(before) && isAccented(text.charAt(at - 2));
    return odd + (third ? 1 : 0);
  }

  private static int other(String text, int at) {
    char c = text.charAt(at);
    if (c == '\uFFFD' || Character.isISOControl(c)) {
      return 3;
    }
    boolean before = Character.isLetter(before(text, at));
    boolean after = Character.isLetter(after(text, at));
    boolean cuts = before && after && WITHIN.indexOf(c) < 0;
    return cuts || (before || after) && isSymbol(c) ? 1 : 0;
  }

  private static boolean isSymbol(char c) {
    return switch (Character.getType(c)) {
      case Character.OTHER_SYMBOL,
          Character.OTHER_NUMBER,
          Character.MODIFIER_SYMBOL,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL ->
          true;
      default -> false;
    };
  }

  private static boolean isAccented(char c) {
    return c >= 0x80 && Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN;
  }

  private static boolean isOtherScript(char one, char other) {
    return Character.isLetter(other) && UnicodeScript.of(one) != UnicodeScript.of(other);
  }

  private static char before(String text, int at) {
    return at == 0 ? ' ' : text.charAt(at - 1);
  }

  private static char after(String text, int at) {
    return at + 1 == text.length() ? ' ' : text.charAt(at + 1);
  }
}
