package org.araxes.ground;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A step from one time to another, as rules write it: {@code -1W}, {@code +3D}, {@code -1wd5} (the
 * Friday before), {@code +1mo03} (the next March), {@code -1seSU}, {@code -1Y@06} (June of the year
 * before).
 *
 * @param steps null when the text leaves the number open ("several years ago")
 * @param part the part of the period that is meant
 */
record Shift(boolean back, @Nullable Integer steps, String unit, @Nullable String part) {
  private static final int A_WEEK = 7;
  private static final int LAST_YEAR = 9999;

  static Shift of(String value) {
    int unitAt = 1;
    while (unitAt < value.length() && "0123456789.X".indexOf(value.charAt(unitAt)) >= 0) {
      unitAt++;
    }
    int at = value.indexOf('@');
    String unit = value.substring(unitAt, at < 0 ? value.length() : at);
    return new Shift(
        value.charAt(0) == '-',
        steps(value.substring(1, unitAt)),
        unit,
        at < 0 ? null : value.substring(at + 1));
  }

  private static @Nullable Integer steps(String number) {
    int point = number.indexOf('.');
    String whole = point < 0 ? number : number.substring(0, point);
    return whole.isEmpty() || whole.equals("X") || whole.length() > 6
        ? null
        : Integer.valueOf(whole);
  }

  /** Where the step from a day leads; null when nobody can tell. */
  @Nullable CalendarPeriod from(LocalDate day) {
    if (steps == null) {
      return null;
    }
    int signed = back ? -steps : steps;
    if (unit.startsWith("wd")) {
      return weekday(day, DayOfWeek.of(Integer.parseInt(unit.substring(2))), signed);
    }
    if (unit.startsWith("mo") || unit.startsWith("se")) {
      return partOfYear(day, unit.substring(2), signed);
    }
    if (unit.equals("h") || unit.equals("m") || unit.equals("s")) {
      return CalendarPeriod.around(day, Grain.DAY);
    }
    CalendarPeriod there = CalendarPeriod.around(day, Grain.of(unit)).shifted(signed);
    if (there.year() < 1 || there.year() > LAST_YEAR) {
      return null;
    }
    return part == null ? there : part(there);
  }

  private @Nullable CalendarPeriod part(CalendarPeriod whole) {
    if (whole.grain() == Grain.WEEK) {
      return new CalendarPeriod(whole.first().plusDays(Integer.parseInt(part) - 1L), Grain.DAY);
    }
    return CalendarPeriod.of(whole.value() + "-" + part);
  }

  /** No step is the one nearest to the day; a step is one strictly before or after it. */
  private static CalendarPeriod weekday(LocalDate day, DayOfWeek weekday, int steps) {
    LocalDate there;
    if (steps == 0) {
      there = day.minusDays(A_WEEK / 2).with(TemporalAdjusters.nextOrSame(weekday));
    } else if (steps < 0) {
      there = day.with(TemporalAdjusters.previous(weekday)).minusWeeks(-steps - 1L);
    } else {
      there = day.with(TemporalAdjusters.next(weekday)).plusWeeks(steps - 1L);
    }
    return new CalendarPeriod(there, Grain.DAY);
  }

  private static @Nullable CalendarPeriod partOfYear(LocalDate day, String part, int steps) {
    CalendarPeriod same = CalendarPeriod.inYear(part, day.getYear());
    if (same == null || steps == 0) {
      return same;
    }
    if (steps < 0) {
      return same.last().isBefore(day) ? same : same.plusYears(-1);
    }
    return same.first().isAfter(day) ? same : same.plusYears(1);
  }
}
