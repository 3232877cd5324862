package org.araxes.ground;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.araxes.model.Span;
import org.araxes.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** About which day a stretch of text speaks, as far as a year is named near it. */
final class StoryTime {
  /** How far back a year still holds, in characters. */
  private static final int REACH = 600;

  private final TreeMap<Integer, LocalDate> days = new TreeMap<>();
  private final @Nullable LocalDate published;

  StoryTime(List<TimeExpression> times, @Nullable LocalDate published) {
    this.published = published;
    for (TimeExpression time : times) {
      LocalDate day = time.value() == null ? null : day(time.value());
      if (day != null) {
        days.put(time.span().start(), day);
      }
    }
  }

  private static @Nullable LocalDate day(String value) {
    if (value.length() < 4 || !value.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    int year = Integer.parseInt(value.substring(0, 4));
    try {
      if (value.length() >= 10) {
        return LocalDate.parse(value.substring(0, 10));
      }
      if (value.length() == 7 && Character.isDigit(value.charAt(5))) {
        return LocalDate.of(year, Integer.parseInt(value.substring(5)), 15);
      }
    } catch (DateTimeException | NumberFormatException notADay) {
      return LocalDate.of(Math.max(year, 1), 7, 1);
    }
    return year < 1 ? null : LocalDate.of(year, 7, 1);
  }

  /** The day nearest around some words; the day of publication when no year is near. */
  @Nullable LocalDate at(Span words) {
    Map.Entry<Integer, LocalDate> before = days.floorEntry(words.end());
    return before != null && words.start() - before.getKey() < REACH
        ? before.getValue()
        : published;
  }
}
