package org.araxes.dictionary;

import java.util.List;

/**
 * What a verb about a verb codes: {@code a (a b WILL_ATTACK) SAY = a b 138}. Letters stand for
 * parties, a dot for anybody.
 *
 * @param outerSource letter of who does the upper verb
 * @param innerSource letter of who does the lower verb
 * @param innerTarget letter of whom it is done to
 * @param inner the lower verb, its auxiliaries before it
 * @param outer the upper verb
 */
record Transformation(
    String outerSource,
    String innerSource,
    String innerTarget,
    Words inner,
    Words outer,
    String source,
    String target,
    String code,
    String rule) {

  /**
   * @param line without the leading tilde
   * @throws IllegalArgumentException saying what is wrong
   */
  static Transformation parse(String line, String rule) {
    int open = line.indexOf('(');
    int close = line.indexOf(')');
    int equals = line.indexOf('=');
    if (open < 0 || close < open || equals < close) {
      throw new IllegalArgumentException("a transformation is 'a (a b LOWER) UPPER = a b CODE'");
    }
    List<String> outerSource = parts(line.substring(0, open));
    List<String> lower = parts(line.substring(open + 1, close));
    List<String> upper = parts(line.substring(close + 1, equals));
    List<String> made = parts(line.substring(equals + 1));
    if (outerSource.size() != 1 || lower.size() != 3 || upper.size() != 1 || made.size() != 3) {
      throw new IllegalArgumentException("a transformation is 'a (a b LOWER) UPPER = a b CODE'");
    }
    return new Transformation(
        outerSource.get(0),
        lower.get(0),
        lower.get(1),
        Words.parse(lower.get(2)),
        Words.parse(upper.get(0)),
        made.get(0),
        made.get(1),
        made.get(2),
        rule);
  }

  private static List<String> parts(String words) {
    return List.of(words.strip().split("\\s+"));
  }

  /** The party that a letter of the result stands for; -1 when it stands for none. */
  int party(String letter, int upperSource, int lowerSource, int lowerTarget) {
    if (letter.equals(outerSource)) {
      return upperSource;
    }
    return letter.equals(innerSource) ? lowerSource : letter.equals(innerTarget) ? lowerTarget : -1;
  }
}
