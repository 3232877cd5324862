package org.araxes.match;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.araxes.rulebook.Rulebook;

/**
 * Which words of a sentence are times, so that none is taken for a party or an event: "the envoy
 * Saturday accused", "arrested this summer", "fired at noon", "withdrew in March".
 *
 * @param days words that are a time wherever they stand
 * @param periods those that are one behind a pointing word: week, summer
 * @param pointing this, last ...
 * @param months names, some of which are other words too: March, May
 * @param before words before a month or behind which it is none of the other words: in, since
 */
public record BareTimes(
    Set<String> days,
    Set<String> periods,
    Set<String> pointing,
    Set<String> months,
    Set<String> before) {

  public static BareTimes of(Rulebook rulebook) {
    return new BareTimes(
        rulebook.words("days"),
        rulebook.words("periods"),
        rulebook.words("period-pointers"),
        rulebook.words("months"),
        rulebook.words("month-prepositions"));
  }

  /** Indices of their tokens. */
  BitSet in(Sentence sentence) {
    BitSet times = new BitSet();
    for (Token token : sentence.tokens()) {
      if (days.contains(token.lemma().toLowerCase(Locale.ROOT)) || isMonth(sentence, token)) {
        times.set(token.index());
      } else if (isPeriod(sentence, token)) {
        times.set(token.index() - 1, token.index() + 1);
      }
    }
    return times;
  }

  private boolean isPeriod(Sentence sentence, Token token) {
    return token.index() > 0
        && periods.contains(token.lemma())
        && pointing.contains(sentence.token(token.index() - 1).lemma());
  }

  private boolean isMonth(Sentence sentence, Token token) {
    int at = token.index();
    return months.contains(token.word().toLowerCase(Locale.ROOT))
        && Character.isUpperCase(token.word().charAt(0))
        && (isMarked(sentence, at - 1) || isNumber(sentence, at + 1));
  }

  /** A number before or behind, or a word such as "in", makes a month of "March". */
  private boolean isMarked(Sentence sentence, int at) {
    return at >= 0
        && (before.contains(sentence.token(at).word().toLowerCase(Locale.ROOT))
            || isNumber(sentence, at));
  }

  private static boolean isNumber(Sentence sentence, int at) {
    return at < sentence.size() && Character.isDigit(sentence.token(at).word().charAt(0));
  }
}
