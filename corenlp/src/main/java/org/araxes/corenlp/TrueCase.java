package org.araxes.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives words of texts in capitals, such as old wire copy, the case that the models were taught on.
 * A word that nobody wrote small in the millions of words that the name finder was taught on is a
 * name. The words' places in the text stay as they are.
 */
final class TrueCase {
  private static final double MOSTLY = 0.9;
  private static final int LETTERS = 20;

  private final boolean wholeText;
  private final Set<String> acronyms;

  TrueCase(String text) {
    this.wholeText = isInCapitals(text, 2 * LETTERS);
    this.acronyms = wholeText ? acronyms(text) : Set.of();
  }

  /** Whether nearly all letters of a text are capitals, and there are enough of them to tell. */
  static boolean isInCapitals(String text, int enough) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
    }
    return upper > enough && upper > MOSTLY * (upper + lower);
  }

  /** Sets the words of a sentence that are in capitals to what they would be in other texts. */
  void restore(String text, List<CoreLabel> words) {
    int first = words.get(0).beginPosition();
    int last = words.get(words.size() - 1).endPosition();
    if (wholeText || words.size() > 3 && isInCapitals(text.substring(first, last), LETTERS)) {
      for (int i = 0; i < words.size(); i++) {
        CoreLabel word = words.get(i);
        word.setWord(cased(words, i));
      }
      Capitals.standard().restore(words);
      nameBeforeAcronym(words);
    } else {
      restoreFirst(words);
    }
  }

  private String cased(List<CoreLabel> words, int i) {
    String word = words.get(i).word();
    String small = word.toLowerCase(Locale.ROOT);
    if (word.equals("I") || word.indexOf('.') > 0 && word.length() <= 6 && hasInnerPoint(word)) {
      return word;
    }
    if (acronyms.contains(word)) {
      return word;
    }
    boolean capital =
        i == 0 || !OrdinaryWords.contains(small) || isMonth(small) && isBesideNumber(words, i);
    if (!OrdinaryWords.contains(small) && isUnspeakable(small)) {
      return word;
    }
    return capital ? capitalised(small) : small;
  }

  private static boolean hasInnerPoint(String word) {
    return word.indexOf('.') < word.length() - 1;
  }

  private static boolean isMonth(String small) {
    return small.equals("march") || small.equals("may");
  }

  private static boolean isBesideNumber(List<CoreLabel> words, int i) {
    return i > 0 && isNumber(words.get(i - 1))
        || i + 1 < words.size() && isNumber(words.get(i + 1));
  }

  private static boolean isNumber(CoreLabel word) {
    return Character.isDigit(word.word().charAt(0));
  }

  /** Letters without a vowel can only be initials. */
  private static boolean isUnspeakable(String small) {
    return small.length() > 1
        && small.chars().allMatch(Character::isLetter)
        && small.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0);
  }

  static String capitalised(String small) {
    StringBuilder out = new StringBuilder(small);
    boolean start = true;
    for (int i = 0; i < out.length(); i++) {
      if (start) {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
      }
      boolean apostrophe = out.charAt(i) == '\'' || out.charAt(i) == '’';
      start = out.charAt(i) == '-' || apostrophe && i == 1 && out.length() > 4;
    }
    return out.toString();
  }

  /** A word that stands alone in round brackets somewhere: "(OPEC)". */
  private static Set<String> acronyms(String text) {
    Set<String> found = new HashSet<>();
    int open = text.indexOf('(');
    while (open >= 0) {
      int end = open + 1;
      while (end < text.length() && Character.isUpperCase(text.charAt(end))) {
        end++;
      }
      if (end < text.length() && text.charAt(end) == ')' && end - open > 2 && end - open < 9) {
        found.add(text.substring(open + 1, end));
      }
      open = text.indexOf('(', open + 1);
    }
    return found;
  }

  /** What stands between "the" and a bracketed acronym is a name: "the liberation front (LF)". */
  private void nameBeforeAcronym(List<CoreLabel> words) {
    for (int i = 2; i < words.size(); i++) {
      if (acronyms.contains(words.get(i).word()) && words.get(i - 1).word().equals("(")) {
        capitaliseBack(words, i - 2, words.get(i).word().length() + 3);
      }
    }
  }

  private static void capitaliseBack(List<CoreLabel> words, int last, int most) {
    int first = last;
    while (first >= 0 && last - first < most && isPartOfName(words.get(first).word())) {
      first--;
    }
    if (first >= 0 && words.get(first).word().equalsIgnoreCase("the")) {
      for (CoreLabel word : words.subList(first + 1, last + 1)) {
        if (!OrdinaryWords.isFunctionWord(word.word())) {
          word.setWord(capitalised(word.word()));
        }
      }
    }
  }

  private static boolean isPartOfName(String word) {
    return Character.isLetter(word.charAt(0)) && !word.equalsIgnoreCase("the");
  }

  /** Newspapers set the first words of a report in capitals: "A DANISH court ruled". */
  private static void restoreFirst(List<CoreLabel> words) {
    int run = 0;
    while (run < words.size() && isCapitals(words.get(run).word())) {
      run++;
    }
    if (run == 0 || run == words.size() || run == 1 && words.get(0).word().length() < 5) {
      return;
    }
    for (int i = 0; i < run; i++) {
      CoreLabel word = words.get(i);
      String small = word.word().toLowerCase(Locale.ROOT);
      boolean ordinary = OrdinaryWords.contains(small);
      if (ordinary && (small.length() > 3 || OrdinaryWords.isFunctionWord(small))) {
        word.setWord(i == 0 ? capitalised(small) : small);
      } else if (!ordinary && run > 1 && small.length() > 3 && !isUnspeakable(small)) {
        word.setWord(capitalised(small));
      }
    }
  }

  private static boolean isCapitals(String word) {
    return word.chars().allMatch(Character::isUpperCase);
  }
}
