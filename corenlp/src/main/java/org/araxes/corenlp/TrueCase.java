package org.araxes.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;

/** Gives words of texts in capitals, such as old wire copy, the case that models were taught on. */
final class TrueCase {
  private static final double MOSTLY = 0.9;

  private TrueCase() {}

  static boolean isInCapitals(String text) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLowerCase(c)) {
        lower++;
      }
    }
    return upper > 40 && upper > MOSTLY * (upper + lower);
  }

  static void restore(List<CoreLabel> words) {
    for (int i = 0; i < words.size(); i++) {
      CoreLabel word = words.get(i);
      String small = word.word().toLowerCase(Locale.ROOT);
      word.setWord(i == 0 ? capitalised(small) : small);
    }
  }

  private static String capitalised(String small) {
    int first = Character.charCount(small.codePointAt(0));
    return small.substring(0, first).toUpperCase(Locale.ROOT) + small.substring(first);
  }
}
