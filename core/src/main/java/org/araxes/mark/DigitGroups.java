package org.araxes.mark;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers in digits, whatever the grouping: 1,234,567 or 10,00,000 or 1.234.567 or 12.5. */
final class DigitGroups {
  private static final int LONGEST = 24;

  private DigitGroups() {}

  /** The number that a word is; null when it is none. */
  static @Nullable BigDecimal value(String word) {
    if (word.isEmpty() || word.length() > LONGEST || !isDigit(word.charAt(0))) {
      return null;
    }
    boolean isClockTime = word.length() == 4 && word.charAt(0) == '0';
    if (isClockTime) {
      return null;
    }
    StringBuilder digits = new StringBuilder();
    int commas = 0;
    int points = 0;
    int sinceMark = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isDigit(c)) {
        digits.append(c);
        sinceMark++;
      } else if (c == ',' && points == 0 && sinceMark > 0) {
        commas++;
        sinceMark = 0;
      } else if (c == '.' && sinceMark > 0) {
        points++;
        digits.append('.');
        sinceMark = 0;
      } else {
        return null;
      }
    }
    if (commas > 0 && points == 0 && sinceMark != 3 || sinceMark == 0) {
      return null;
    }
    if (points > 1) {
      return sinceMark == 3 ? new BigDecimal(digits.toString().replace(".", "")) : null;
    }
    return new BigDecimal(digits.toString());
  }

  static boolean isThreeDigits(String word) {
    return word.length() == 3 && word.chars().allMatch(c -> isDigit((char) c));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
