package org.araxes.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.jspecify.annotations.Nullable;

/**
 * Phrases and what they mean, looked up in sentences. Spaces, marks and diacritics do not count, so
 * that it does not matter how an engine cuts "U.S." or "Al-Sabah"; capitals do where they tell a
 * name from a word ("US", "Turkey").
 */
final class Phrasebook<T> {
  /** More tokens than any phrase has. */
  private static final int LONGEST = 14;

  private final Map<String, List<Entry<T>>> entries = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();

  /** A phrase found: tokens {@code from} (inclusive) to {@code until} (exclusive). */
  record Found<T>(int from, int until, List<T> meanings) {}

  private record Entry<T>(String phrase, T meaning) {}

  void add(String phrase, T meaning) {
    String key = Letters.plain(phrase);
    if (key.isEmpty()) {
      return;
    }
    entries.computeIfAbsent(key, k -> new ArrayList<>(1)).add(new Entry<>(phrase, meaning));
    for (int end = 1; end <= key.length(); end++) {
      beginnings.add(key.substring(0, end));
    }
  }

  /**
   * The longest phrase that begins at a token; null when none does.
   *
   * @param capitals whether the text is all in capitals, which tell nothing then
   */
  @Nullable Found<T> at(Sentence sentence, int from, boolean capitals) {
    Found<T> best = null;
    StringBuilder key = new StringBuilder();
    for (int i = from; i < Math.min(sentence.size(), from + LONGEST); i++) {
      Token token = sentence.token(i);
      String plain = Letters.plain(token.word());
      if (i == from && plain.isEmpty()) {
        return null;
      }
      best = longer(best, sentence, from, i, key + Letters.plain(token.lemma()), capitals);
      key.append(plain);
      best = longer(best, sentence, from, i, key.toString(), capitals);
      if (!beginnings.contains(key.toString())) {
        break;
      }
    }
    return best;
  }

  private @Nullable Found<T> longer(
      @Nullable Found<T> best,
      Sentence sentence,
      int from,
      int last,
      String key,
      boolean capitals) {
    List<Entry<T>> found = entries.get(key);
    if (found == null || !sentence.token(last).isWord()) {
      return best;
    }
    List<T> meanings = new ArrayList<>();
    for (Entry<T> entry : found) {
      if (capitals
          ? mayBeName(entry.phrase(), sentence, from, last)
          : capitalsAgree(entry.phrase(), sentence, from, last)) {
        meanings.add(entry.meaning());
      }
    }
    return meanings.isEmpty() ? best : new Found<>(from, last + 1, List.copyOf(meanings));
  }

  /** Where all is in capitals, the kind of word must do. */
  private static boolean mayBeName(String phrase, Sentence sentence, int from, int last) {
    Token token = sentence.token(last);
    boolean noun = token.isNoun() || token.isAdjective();
    return noun && (phrase.length() > 2 || Letters.isCapitalised(sentence.token(from).word()))
        || Character.isLowerCase(phrase.codePointAt(0));
  }

  /** A name needs a capital; an acronym needs capitals throughout; a common word needs none. */
  private static boolean capitalsAgree(String phrase, Sentence sentence, int from, int last) {
    if (Letters.isAllCapitals(phrase) && phrase.length() <= 6) {
      for (int i = from; i <= last; i++) {
        String word = sentence.token(i).word();
        if (sentence.token(i).isWord() && !Letters.isAllCapitals(word)) {
          return false;
        }
      }
      return true;
    }
    if (Character.isUpperCase(phrase.codePointAt(0))) {
      return Letters.isCapitalised(sentence.token(from).word());
    }
    return true;
  }
}
