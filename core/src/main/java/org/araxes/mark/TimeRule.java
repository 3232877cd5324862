package org.araxes.mark;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.araxes.model.TimeExpression;
import org.araxes.rulebook.Lexicon;
import org.araxes.rulebook.Table;
import org.araxes.rulebook.WordPattern;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code rules/en/time.tsv}: a pattern, what it means, and what must stand around it.
 */
record TimeRule(
    WordPattern pattern,
    TimeExpression.Type type,
    TimeMeaning.Frame frame,
    String value,
    List<List<String>> preceded,
    List<List<String>> followed,
    List<List<String>> notPreceded,
    List<List<String>> notFollowed,
    String rule) {
  /** Stands for the beginning or the end of the sentence. */
  private static final List<String> EDGE = List.of("edge");

  static TimeRule of(Table.Row row, Lexicon lexicon) {
    return new TimeRule(
        WordPattern.of(row, "pattern", lexicon),
        TimeExpression.Type.valueOf(row.need("type")),
        TimeMeaning.Frame.valueOf(row.need("frame").toUpperCase(Locale.ROOT)),
        row.need("value"),
        phrases(row, "preceded"),
        phrases(row, "followed"),
        phrases(row, "not_preceded"),
        phrases(row, "not_followed"),
        row.rule());
  }

  private static List<List<String>> phrases(Table.Row row, String column) {
    return row.list(column).stream().map(phrase -> List.of(phrase.split(" +"))).toList();
  }

  private static boolean endsBefore(List<List<String>> phrases, List<String> words, int end) {
    for (List<String> phrase : phrases) {
      int from = end - phrase.size();
      boolean is =
          end == 0 ? phrase.equals(EDGE) : from >= 0 && words.subList(from, end).equals(phrase);
      if (is) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsAt(List<List<String>> phrases, List<String> words, int from) {
    for (List<String> phrase : phrases) {
      int end = from + phrase.size();
      boolean is =
          from == words.size()
              ? phrase.equals(EDGE)
              : end <= words.size() && words.subList(from, end).equals(phrase);
      if (is) {
        return true;
      }
    }
    return false;
  }

  /** The longest match at a word whose surroundings are right; null when there is none. */
  WordPattern.@Nullable Match match(List<String> words, int from) {
    WordPattern.Match match = pattern.match(words, from);
    if (match == null) {
      return null;
    }
    boolean fits =
        (preceded.isEmpty() || endsBefore(preceded, words, from))
            && (followed.isEmpty() || beginsAt(followed, words, match.end()))
            && !endsBefore(notPreceded, words, from)
            && !beginsAt(notFollowed, words, match.end());
    return fits ? match : null;
  }

  TimeMeaning meaning(Map<String, String> captures) {
    String filled = value;
    for (Map.Entry<String, String> capture : captures.entrySet()) {
      filled = filled.replace("{" + capture.getKey() + "}", capture.getValue());
    }
    return TimeValues.meaning(frame, filled);
  }
}
