package org.araxes.mark;

import java.util.ArrayList;
import java.util.List;
import org.araxes.model.TimeExpression;
import org.araxes.rulebook.Lexicon;
import org.araxes.rulebook.Table;
import org.araxes.rulebook.WordPattern;

/** Words before and after a time expression that belong to it: early, the end of, about, or so. */
final class TimeModifiers {
  private static final int LONGEST = 4;

  private record Modifier(
      WordPattern words, boolean before, boolean onDuration, TimeMeaning.Sense sense) {}

  private final List<Modifier> modifiers = new ArrayList<>();

  TimeModifiers(Table table, Lexicon lexicon) {
    for (Table.Row row : table.rows()) {
      modifiers.add(
          new Modifier(
              WordPattern.of(row, "words", lexicon),
              row.need("side").equals("before"),
              row.need("on").equals("duration"),
              TimeMeaning.Sense.valueOf(row.need("sense"))));
    }
  }

  TimeMarker.Found extend(Pieces pieces, TimeMarker.Found found) {
    int from = found.from();
    int end = found.end();
    TimeMeaning meaning = found.meaning();
    for (Modifier modifier : modifiers) {
      if (modifier.onDuration() != (found.type() == TimeExpression.Type.DURATION)) {
        continue;
      }
      if (modifier.before()) {
        int start = startBefore(pieces, found.from(), modifier.words());
        if (start < from) {
          from = start;
          meaning = with(found.meaning(), modifier.sense());
        }
      } else {
        WordPattern.Match match = modifier.words().match(pieces.words(), found.end());
        if (match != null) {
          end = match.end();
          meaning = with(meaning, modifier.sense());
        }
      }
    }
    return found.with(from, end, meaning);
  }

  private static TimeMeaning with(TimeMeaning meaning, TimeMeaning.Sense sense) {
    return sense == TimeMeaning.Sense.NONE ? meaning : meaning.with(sense);
  }

  /** Where a modifier begins that ends right before a word; that word when there is none. */
  private static int startBefore(Pieces pieces, int at, WordPattern words) {
    for (int start = Math.max(0, at - LONGEST); start < at; start++) {
      WordPattern.Match match = words.match(pieces.words().subList(0, at), start);
      if (match != null && match.end() == at) {
        return start;
      }
    }
    return at;
  }
}
