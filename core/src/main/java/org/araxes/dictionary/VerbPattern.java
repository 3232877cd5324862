package org.araxes.dictionary;

import java.util.List;
import org.araxes.parse.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Words around a verb that make its meaning exact.
 *
 * @param before in the order of the text
 * @param after in the order of the text
 * @param code what it codes
 * @param rule file, line and the pattern as it is written
 */
record VerbPattern(List<Element> before, List<Element> after, VerbCode code, String rule) {
  /** How far apart two elements may stand, in tokens. */
  private static final int REACH = 40;

  VerbPattern {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /**
   * @param source index of a token; -1 when the pattern names none
   * @param target index of a token; -1 when the pattern names none
   */
  record Match(VerbPattern pattern, int source, int target) {}

  /** The nearest match around a verb of some length; null when an element is missing. */
  @Nullable Match around(Sentence sentence, int verb, int length) {
    int[] parties = {-1, -1};
    int at = verb;
    for (int i = before.size() - 1; i >= 0; i--) {
      at = found(before.get(i), sentence, at, -1, parties);
      if (at < 0) {
        return null;
      }
    }
    at = verb + length;
    for (Element element : after) {
      at = found(element, sentence, at, 1, parties);
      if (at < 0) {
        return null;
      }
    }
    return new Match(this, parties[0], parties[1]);
  }

  /**
   * @param from the first free token when looking ahead, the last taken when looking back
   * @return where to look on from; -1 when it is not there
   */
  private static int found(Element element, Sentence sentence, int from, int step, int[] parties) {
    int start = step > 0 ? from : from - 1;
    int first = element.apart() ? start + step : start;
    for (int at = first; at >= 0 && at < sentence.size(); at += step) {
      int length = Math.abs(at - start) > REACH ? 0 : element.length(sentence, at);
      if (length > 0 && (step > 0 || at + length <= from)) {
        take(element, sentence, at, parties);
        return step > 0 ? at + length : at;
      }
      if (Math.abs(at - start) > REACH) {
        return -1;
      }
    }
    return -1;
  }

  private static void take(Element element, Sentence sentence, int at, int[] parties) {
    switch (element.kind()) {
      case SOURCE -> parties[0] = at;
      case TARGET -> parties[1] = at;
      case COMPOUND -> {
        parties[0] = at;
        parties[1] = Parties.joined(sentence, at);
      }
      case WORDS, PHRASE, SKIPPED -> {}
    }
  }

  int weight() {
    return before.stream().mapToInt(Element::weight).sum()
        + after.stream().mapToInt(Element::weight).sum();
  }
}
