package org.araxes.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.araxes.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Joins a time of day with the date beside it ("10 a.m. on Friday", "Friday night", "the evening of
 * 5 March"), and lets go of bare times of day that stand alone.
 */
final class TimesOfDay {
  private static final Set<String> LINKS = Set.of("on", "of", ",", "in", "at", "around", "about");

  private final Pieces pieces;

  TimesOfDay(Pieces pieces) {
    this.pieces = pieces;
  }

  List<TimeMarker.Found> join(List<TimeMarker.Found> matches) {
    List<TimeMarker.Found> joined = new ArrayList<>();
    for (TimeMarker.Found next : matches) {
      TimeMarker.Found last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      TimeMarker.Found both = last == null ? null : both(last, next);
      if (both != null) {
        joined.set(joined.size() - 1, both);
      } else {
        joined.add(next);
      }
    }
    joined.removeIf(found -> isBarePart(found.meaning()));
    return joined.stream().map(TimesOfDay::placed).toList();
  }

  private TimeMarker.@Nullable Found both(TimeMarker.Found left, TimeMarker.Found right) {
    if (!areBeside(left, right)) {
      return null;
    }
    TimeMeaning date = isDate(left) ? left.meaning() : isDate(right) ? right.meaning() : null;
    String clock =
        isClock(left) ? left.meaning().clock() : isClock(right) ? right.meaning().clock() : null;
    if (isClock(left) && isClock(right)) {
      boolean exact = left.meaning().clock().indexOf(':') > 0;
      return new TimeMarker.Found(
          left.from(),
          right.end(),
          TimeExpression.Type.TIME,
          exact ? right.meaning().at(left.meaning().clock()) : left.meaning(),
          left.rule());
    }
    if (date == null || clock == null) {
      return null;
    }
    return new TimeMarker.Found(
        left.from(), right.end(), TimeExpression.Type.TIME, date.at(clock), left.rule());
  }

  private boolean areBeside(TimeMarker.Found left, TimeMarker.Found right) {
    int gap = right.from() - left.end();
    return gap == 0 || gap == 1 && LINKS.contains(pieces.words().get(left.end()));
  }

  /** A date of a day without a time of day. */
  private static boolean isDate(TimeMarker.Found found) {
    String value = found.meaning().value();
    return found.type() == TimeExpression.Type.DATE
        && found.meaning().clock() == null
        && !value.endsWith("REF")
        && (value.endsWith("D") || value.contains("wd") || value.length() == 10);
  }

  private static boolean isClock(TimeMarker.Found found) {
    return found.type() == TimeExpression.Type.TIME
        && found.meaning().clock() != null
        && (found.meaning().frame() == TimeMeaning.Frame.CLOCK
            || found.meaning().frame() == TimeMeaning.Frame.SAME);
  }

  private static boolean isBarePart(TimeMeaning meaning) {
    return meaning.frame() == TimeMeaning.Frame.CLOCK
        && meaning.clock() != null
        && meaning.clock().indexOf(':') < 0;
  }

  /** A clock time that stands alone is one of the day told of. */
  private static TimeMarker.Found placed(TimeMarker.Found found) {
    TimeMeaning meaning = found.meaning();
    return meaning.frame() == TimeMeaning.Frame.CLOCK
        ? found.with(
            found.from(),
            found.end(),
            new TimeMeaning(TimeMeaning.Frame.SAME, "D", meaning.clock(), meaning.sense()))
        : found;
  }
}
