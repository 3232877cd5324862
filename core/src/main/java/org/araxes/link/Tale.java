package org.araxes.link;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.araxes.model.Event;
import org.araxes.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The time that one reading tells of, place by place. What stands undated between an event of 1971
 * and another of 1971 in a text of today is a tale of 1971.
 */
final class Tale {
  /** A tale is of long ago, by so many days; else its events are news. */
  private static final long LONG_AGO = 366;

  /** How many days two events of one tale may be apart. */
  private static final long LONGEST = 2 * 366;

  private final NavigableMap<Integer, DayRange> dated = new TreeMap<>();
  private final long latest;

  Tale(Reading reading) {
    reading.events().forEach(this::add);
    this.latest = written(reading) - LONG_AGO;
  }

  /** When the text was written: its publication, else not before the last day that it tells of. */
  private long written(Reading reading) {
    var published = reading.document().origin().published();
    return published != null
        ? published.toEpochDay()
        : dated.values().stream()
            .mapToLong(DayRange::until)
            .filter(day -> day < DayRange.OPEN_END)
            .max()
            .orElse(DayRange.OPEN_START);
  }

  private void add(Event event) {
    DayRange days = days(event);
    if (days != null) {
      dated.merge(event.trigger().start(), days, (a, b) -> a.days() <= b.days() ? a : b);
    }
  }

  /** The days of an event; null when it is undated. */
  static @Nullable DayRange days(Event event) {
    if (event.when() == null) {
      return null;
    }
    DayRange days = DayRange.of(event.when().value());
    return days != null ? days : DayRange.of(event.when().edtf());
  }

  /** The years told of between the dated events before and behind; null when they are not one. */
  @Nullable DayRange at(int offset) {
    var before = dated.floorEntry(offset);
    var behind = dated.higherEntry(offset);
    if (before == null || behind == null) {
      return null;
    }
    long from = Math.min(before.getValue().from(), behind.getValue().from());
    long until = Math.max(before.getValue().until(), behind.getValue().until());
    return until <= latest && until - from <= LONGEST
        ? new DayRange(from, until).wholeYears()
        : null;
  }
}
