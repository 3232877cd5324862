package org.araxes.corenlp;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Times that open a clause with no comma behind them: "On Tuesday soldiers surrounded the village".
 * The models were taught on papers that put one, and take "Tuesday soldiers" for one thing.
 */
final class OpeningTimes {
  private static final int FARTHEST_VERB = 12;
  private static final Map<String, String> KINDS = kinds();

  private final List<String> words;

  /**
   * @param words of one sentence
   */
  OpeningTimes(List<String> words) {
    this.words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new HashMap<>();
    for (String line : WordList.lines("opening-times.txt")) {
      int colon = line.indexOf(": ");
      for (String word : line.substring(colon + 2).split(" ")) {
        kinds.put(word, line.substring(0, colon));
      }
    }
    return Map.copyOf(kinds);
  }

  /**
   * The word behind the first such time from a word on, before which a comma is missing; -1.
   *
   * @param tags of the words, in the Penn Treebank's set
   */
  int missingComma(int from, List<String> tags) {
    for (int start = from; start < words.size(); start++) {
      int end = start == 0 || is(start - 1, "before") ? end(start) : start;
      if (end > start && opensSubject(end, tags)) {
        return end;
      }
    }
    return -1;
  }

  /** Where a time ends that starts at a word; that word where none does. */
  private int end(int start) {
    int at = is(start, "adverb") ? start + 1 : start;
    boolean preposition = is(at, "preposition");
    boolean pointed = is(at, "pointing") || isWord(at, "the") && is(at + 1, "pointing");
    if (!preposition && !pointed && !is(at, "alone")) {
      return start;
    }
    int end = start;
    boolean pointing = false;
    for (at += preposition ? 1 : 0; at < words.size(); at++) {
      pointing |= is(at, "pointing") || isWord(at, "the");
      boolean period = is(at, "period") && (pointing || end == at);
      boolean ordinal = isOrdinal(at) && isWord(at - 1, "the") && preposition;
      if (period || ordinal || is(at, "day") || is(at, "month") || is(at, "alone") || isDate(at)) {
        end = at + 1;
      } else if (!is(at, "pointing") && !is(at, "link") && !isNumberInside(at)) {
        break;
      }
    }
    return end;
  }

  /** A year behind a preposition or a month, or a day behind its month. */
  private boolean isDate(int at) {
    return at > 0
            && isNumber(at)
            && (is(at - 1, "month") || isYear(at) && is(at - 1, "preposition"))
        || isYear(at) && isComma(at - 1) && isNumber(at - 2) && is(at - 3, "month")
        || isYear(at) && isNumber(at - 1) && is(at - 2, "month");
  }

  /** A day before its month, the first of two, or the comma before a year. */
  private boolean isNumberInside(int at) {
    if (isComma(at)) {
      return isNumber(at - 1) && is(at - 2, "month") && isYear(at + 1);
    }
    boolean two = isWord(at + 1, "and") || isWord(at + 1, "to");
    return isNumber(at) && (is(at + 1, "month") || two && isNumber(at + 2) && is(at + 3, "month"));
  }

  /** Whether a bare noun starts here that is the subject of what follows. */
  private boolean opensSubject(int start, List<String> tags) {
    // "On the 5th floor residents said": a number of something else.
    int last = Math.min(words.size(), start + FARTHEST_VERB);
    boolean counts = start < last && isOrdinal(start - 1) && tags.get(start).equals("NN");
    boolean noun = false;
    for (int at = start; at < last && !counts; at++) {
      String tag = tags.get(at);
      if (noun && (isFinite(tag) || tag.equals("VBN") || tag.startsWith("W"))) {
        return true;
      }
      if (tag.startsWith("NN")) {
        noun = true;
      } else if (!(noun ? goesOn(tag) : modifies(tag) || isBeforeNumber(at, last, tags))) {
        return false;
      }
    }
    return false;
  }

  /** "More than 900 people", "about 30 men", "at least two". */
  private static boolean isBeforeNumber(int at, int last, List<String> tags) {
    int most = Math.min(last, at + 3);
    return !tags.get(at).startsWith("V") && tags.subList(at, most).contains("CD");
  }

  private static boolean isFinite(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  private static boolean modifies(String tag) {
    return tag.startsWith("JJ") || tag.equals("CD") || tag.equals("VBN") || tag.equals("VBG");
  }

  private static boolean goesOn(String tag) {
    return modifies(tag)
        || tag.startsWith("RB")
        || List.of("POS", "CC", "IN", "DT", "TO", "PRP$", "HYPH").contains(tag);
  }

  private boolean is(int at, String kind) {
    return at >= 0 && at < words.size() && kind.equals(KINDS.get(words.get(at)));
  }

  private boolean isWord(int at, String word) {
    return at >= 0 && at < words.size() && words.get(at).equals(word);
  }

  private boolean isComma(int at) {
    return isWord(at, ",");
  }

  /** A number of at most two figures, an ordinal too, or a year. */
  private boolean isNumber(int at) {
    if (at < 0 || at >= words.size() || !Character.isDigit(words.get(at).charAt(0))) {
      return false;
    }
    String word = words.get(at);
    return word.length() <= 2 || isYear(at) || Character.isLetter(word.charAt(word.length() - 1));
  }

  private boolean isOrdinal(int at) {
    String word = at >= 0 && at < words.size() ? words.get(at) : "";
    return isNumber(at) && Character.isLetter(word.charAt(word.length() - 1));
  }

  private boolean isYear(int at) {
    return at >= 0
        && at < words.size()
        && words.get(at).length() == 4
        && words.get(at).chars().allMatch(c -> c >= '0' && c <= '9')
        && words.get(at).charAt(0) >= '1'
        && words.get(at).charAt(0) <= '2';
  }
}
