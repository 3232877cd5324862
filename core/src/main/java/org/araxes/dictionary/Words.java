package org.araxes.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;

/**
 * Words of a dictionary that stand side by side in a text: {@code FOREIGN_MINISTER}. The last one
 * is a stem unless an underscore follows it; a word of two or three letters is always whole.
 *
 * @param words in small letters
 * @param whole whether the last word is no stem
 */
record Words(List<String> words, boolean whole) {
  private static final int SHORTEST_STEM = 4;

  Words {
    words = List.copyOf(words);
  }

  /** From {@code FOREIGN_MINISTER_}, or words between blanks. */
  static Words parse(String entry) {
    List<String> words = new ArrayList<>();
    for (String word : entry.replace('_', ' ').strip().split(" ")) {
      if (!word.isBlank()) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return new Words(words, entry.strip().endsWith("_"));
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether they stand at a token. */
  boolean at(Sentence sentence, int token) {
    if (token < 0 || token + words.size() > sentence.size() || words.isEmpty()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      boolean stem = !whole && i == words.size() - 1;
      if (!is(sentence.token(token + i), words.get(i), stem)) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(Token token, String word, boolean stem) {
    String written = token.word().toLowerCase(Locale.ROOT);
    boolean initial = written.length() == 2 && written.charAt(1) == '.';
    return written.equals(word)
        || initial && written.charAt(0) == word.charAt(0) && word.length() == 1
        || token.lemma().toLowerCase(Locale.ROOT).equals(word)
        || stem && word.length() >= SHORTEST_STEM && written.startsWith(word);
  }

  /** Whether they stand anywhere. */
  boolean in(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (at(sentence, i)) {
        return true;
      }
    }
    return false;
  }
}
