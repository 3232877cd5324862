package org.araxes.mark;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/**
 * Plain forms of words, for looking them up: small Latin letters and digits and nothing else.
 * Writing systems other than Latin are transliterated.
 */
public final class Letters {
  private static final Transliterator TO_LATIN =
      Transliterator.getInstance("Russian-Latin/BGN; Any-Latin");

  private static final Transliterator TO_ASCII = Transliterator.getInstance("Latin-ASCII; Lower");

  /** As much of a text as shows how it is written, in characters. */
  private static final int SAMPLE = 20_000;

  private Letters() {}

  /** Small Latin letters and digits of a word; may be empty. Idempotent. */
  public static String plain(String word) {
    if (isAscii(word)) {
      return onlyLettersAndDigits(word.toLowerCase(Locale.ROOT));
    }
    String latin = isLatin(word) ? word : digraphs(transliterated(TO_LATIN, word));
    String ascii =
        transliterated(
            TO_ASCII,
            latin.replace("đ", "dj").replace("Đ", "Dj").replace('ə', 'e').replace('Ə', 'E'));
    return onlyLettersAndDigits(ascii.toLowerCase(Locale.ROOT));
  }

  private static String transliterated(Transliterator transliterator, String word) {
    synchronized (transliterator) {
      return transliterator.transliterate(word);
    }
  }

  /** What scholars write with a hook, newspapers write with an h. */
  private static String digraphs(String latin) {
    return latin.replace("č", "ch").replace("š", "sh").replace("ž", "zh").replace("Č", "Ch");
  }

  private static boolean isLatin(String word) {
    return word.codePoints()
        .filter(Character::isLetter)
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  /** Whether a word has letters and all of them are capitals. */
  static boolean isAllCapitals(String word) {
    boolean any = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      any |= Character.isUpperCase(c);
    }
    return any;
  }

  /** Whether a text is written in capitals, as telegraphed reports were. */
  static boolean isMostlyCapitals(String text) {
    int capitals = 0;
    int small = 0;
    for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      small += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals > 4 * small;
  }

  static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String onlyLettersAndDigits(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
