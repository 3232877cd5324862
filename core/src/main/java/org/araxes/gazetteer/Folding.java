package org.araxes.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which names of places are compared: lower case, without accents, apostrophes and full
 * stops, one blank for every other mark. {@code gazetteer/fold.mjs} does the same.
 */
public final class Folding {
  private Folding() {}

  public static String fold(String name) {
    String bare = Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder low = new StringBuilder(bare.length());
    bare.codePoints().filter(c -> !isMark(c)).forEach(low::appendCodePoint);
    StringBuilder folded = new StringBuilder(low.length());
    low.toString().toLowerCase(Locale.ROOT).codePoints().forEach(c -> append(folded, c));
    return folded.toString().strip();
  }

  private static void append(StringBuilder folded, int c) {
    switch (c) {
      case 'ø' -> folded.append('o');
      case 'ł' -> folded.append('l');
      case 'đ', 'ð' -> folded.append('d');
      case 'þ' -> folded.append("th");
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'ı' -> folded.append('i');
      case 'ə' -> folded.append('a');
      case 'ħ' -> folded.append('h');
      case 'ŋ' -> folded.append('n');
      case '\'', '’', '‘', 'ʼ', 'ʻ', '`', '´', '.' -> {}
      default -> {
        if (Character.isLetter(c) || isNumber(c)) {
          folded.appendCodePoint(c);
        } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
          folded.append(' ');
        }
      }
    }
  }

  private static boolean isNumber(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
