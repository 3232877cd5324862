package org.araxes.mark;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    Set<String> preceded,
    Set<String> followed,
    Set<String> notPreceded,
    Set<String> notFollowed,
    String rule) {
  /** Stands for the beginning or the end of the sentence. */
  private static final String EDGE = "edge";

  static TimeRule of(Table.Row row, Lexicon lexicon) {
    return new TimeRule(
        WordPattern.of(row, "pattern", lexicon),
        TimeExpression.Type.valueOf(row.need("type")),
        TimeMeaning.Frame.valueOf(row.need("frame").toUpperCase(Locale.ROOT)),
        row.need("value"),
        Set.copyOf(row.list("preceded")),
        Set.copyOf(row.list("followed")),
        Set.copyOf(row.list("not_preceded")),
        Set.copyOf(row.list("not_followed")),
        row.rule());
  }

  /** The longest match at a word whose surroundings are right; null when there is none. */
  WordPattern.@Nullable Match match(List<String> words, int from) {
    WordPattern.Match match = pattern.match(words, from);
    if (match == null) {
      return null;
    }
    String before = from == 0 ? EDGE : words.get(from - 1);
    String after = match.end() == words.size() ? EDGE : words.get(match.end());
    boolean fits =
        (preceded.isEmpty() || preceded.contains(before))
            && (followed.isEmpty() || followed.contains(after))
            && !notPreceded.contains(before)
            && !notFollowed.contains(after);
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
