package org.araxes.match;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;

/** Times that stand beside a verb without a preposition: "Saturday", "this summer", "last week". */
final class BareTimes {
  private static final Set<String> PERIODS =
      Set.of("week", "month", "year", "spring", "summer", "autumn", "winter", "night", "weekend");
  private static final Set<String> POINTING = Set.of("this", "last", "next", "that");

  private BareTimes() {}

  /** Indices of their tokens. */
  static BitSet in(Sentence sentence, Set<String> days) {
    BitSet times = new BitSet();
    for (Token token : sentence.tokens()) {
      if (days.contains(token.lemma().toLowerCase(Locale.ROOT))) {
        times.set(token.index());
      } else if (isPeriod(sentence, token)) {
        times.set(token.index() - 1, token.index() + 1);
      }
    }
    return times;
  }

  private static boolean isPeriod(Sentence sentence, Token token) {
    return token.index() > 0
        && PERIODS.contains(token.lemma())
        && POINTING.contains(sentence.token(token.index() - 1).lemma());
  }
}
