package org.araxes.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names made of ordinary words, from {@code capitals.txt}. */
final class Capitals {
  private static final class Standard {
    static final Capitals LIST = new Capitals();
  }

  /** Phrases in small letters by their first word. */
  private final Map<String, List<List<String>>> phrases = new HashMap<>();

  private final Set<String> beforeNames = new HashSet<>();

  private Capitals() {
    WordList.lines("capitals.txt").forEach(this::add);
  }

  private void add(String line) {
    List<String> words = List.of(line.toLowerCase(Locale.ROOT).split(" "));
    if (words.contains("*")) {
      beforeNames.add(words.get(0));
    } else {
      phrases.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
    }
  }

  static Capitals standard() {
    return Standard.LIST;
  }

  /** Capitalises the words of names, and what belongs to a capitalised word after it. */
  void restore(List<CoreLabel> words) {
    for (int i = words.size() - 1; i >= 0; i--) {
      String word = words.get(i).word();
      for (List<String> phrase : phrases.getOrDefault(word.toLowerCase(Locale.ROOT), List.of())) {
        if (stands(phrase, words, i)) {
          for (int k = i; k < i + phrase.size(); k++) {
            words.get(k).setWord(TrueCase.capitalised(words.get(k).word()));
          }
        }
      }
      if (beforeNames.contains(word)
          && i + 1 < words.size()
          && (isCapital(words.get(i + 1)) || isSaint(word) && isLetter(words.get(i + 1)))) {
        words.get(i).setWord(TrueCase.capitalised(word));
        words.get(i + 1).setWord(TrueCase.capitalised(words.get(i + 1).word()));
      }
    }
  }

  private static boolean isCapital(CoreLabel word) {
    return Character.isUpperCase(word.word().charAt(0));
  }

  private static boolean isLetter(CoreLabel word) {
    return Character.isLetter(word.word().charAt(0));
  }

  /** Names of saints are made of any word: San Ramon, Santa Ana. */
  private static boolean isSaint(String word) {
    return word.equals("san") || word.startsWith("sant");
  }

  private static boolean stands(List<String> phrase, List<CoreLabel> words, int at) {
    if (at + phrase.size() > words.size()) {
      return false;
    }
    for (int k = 0; k < phrase.size(); k++) {
      if (!phrase.get(k).equalsIgnoreCase(words.get(at + k).word())) {
        return false;
      }
    }
    return true;
  }
}
