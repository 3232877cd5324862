package org.araxes.ground;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day, week, month ... of the calendar.
 *
 * @param first its first day
 */
record CalendarPeriod(LocalDate first, Grain grain) {
  private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");
  private static final int SPRING = 3;
  private static final int FIRST_SEASON_OF_EDTF = 21;

  /** The period of a grain that holds a day. */
  static CalendarPeriod around(LocalDate day, Grain grain) {
    LocalDate first =
        switch (grain) {
          case DAY -> day;
          case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case WEEKEND ->
              day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                  .with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
          case MONTH -> day.withDayOfMonth(1);
          case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
          case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
          case HALF -> day.withDayOfMonth(1).withMonth(day.getMonthValue() <= 6 ? 1 : 7);
          case YEAR -> day.withDayOfYear(1);
          case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
          case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
        };
    return new CalendarPeriod(first, grain);
  }

  /** The period that a TIMEX3 value names; null when it names none. */
  static @Nullable CalendarPeriod of(String value) {
    try {
      int length = value.length();
      if (length < 2 || !value.chars().limit(2).allMatch(Character::isDigit)) {
        return null;
      }
      if (length <= 4) {
        return digits(value);
      }
      int year = Integer.parseInt(value.substring(0, 4));
      String rest = value.substring(5);
      if (rest.charAt(0) == 'W' && Character.isDigit(rest.charAt(1))) {
        return week(year, rest);
      }
      return inYear(rest, year);
    } catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException e) {
      // A text may well speak of 31 February.
      return null;
    }
  }

  private static @Nullable CalendarPeriod digits(String value) {
    if (!value.chars().allMatch(Character::isDigit)) {
      return null;
    }
    int number = Integer.parseInt(value);
    return switch (value.length()) {
      case 2 -> new CalendarPeriod(LocalDate.of(number * 100, 1, 1), Grain.CENTURY);
      case 3 -> new CalendarPeriod(LocalDate.of(number * 10, 1, 1), Grain.DECADE);
      default -> new CalendarPeriod(LocalDate.of(number, 1, 1), Grain.YEAR);
    };
  }

  private static CalendarPeriod week(int year, String rest) {
    int week = Integer.parseInt(rest.substring(1, 3));
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusWeeks(week - 1L);
    return rest.endsWith("WE")
        ? new CalendarPeriod(monday.plusDays(5), Grain.WEEKEND)
        : new CalendarPeriod(monday, Grain.WEEK);
  }

  /**
   * A part of a year: {@code 06}, {@code 06-15}, {@code SU}, {@code Q3}, {@code H1}, and {@code
   * 11-4-4} for the fourth Thursday of November, {@code 05-1-L} for the last Monday of May.
   *
   * @throws DateTimeException when the year has no such day
   */
  static @Nullable CalendarPeriod inYear(String part, int year) {
    int season = SEASONS.indexOf(part);
    if (season >= 0) {
      return new CalendarPeriod(LocalDate.of(year, SPRING + 3 * season, 1), Grain.SEASON);
    }
    if (part.startsWith("Q")) {
      int quarter = Integer.parseInt(part.substring(1));
      return new CalendarPeriod(LocalDate.of(year, 3 * quarter - 2, 1), Grain.QUARTER);
    }
    if (part.startsWith("H")) {
      int half = Integer.parseInt(part.substring(1));
      return new CalendarPeriod(LocalDate.of(year, 6 * half - 5, 1), Grain.HALF);
    }
    if (part.length() == 2) {
      return new CalendarPeriod(LocalDate.of(year, Integer.parseInt(part), 1), Grain.MONTH);
    }
    if (part.length() == 5) {
      int month = Integer.parseInt(part.substring(0, 2));
      return new CalendarPeriod(
          LocalDate.of(year, month, Integer.parseInt(part.substring(3))), Grain.DAY);
    }
    return ruled(part, year);
  }

  private static @Nullable CalendarPeriod ruled(String part, int year) {
    String[] fields = part.split("-", -1);
    int month = Integer.parseInt(fields[0]);
    if (fields.length == 2 && fields[1].equals("E")) {
      LocalDate monday =
          LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
      return new CalendarPeriod(monday.plusDays(1), Grain.DAY);
    }
    if (fields.length != 3) {
      return null;
    }
    DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(fields[1]));
    LocalDate start = LocalDate.of(year, month, 1);
    return new CalendarPeriod(
        fields[2].equals("L")
            ? start.with(TemporalAdjusters.lastInMonth(weekday))
            : start.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(fields[2]), weekday)),
        Grain.DAY);
  }

  LocalDate last() {
    return shifted(1).first().minusDays(1);
  }

  /** The period of the same grain some steps later, earlier if negative. */
  CalendarPeriod shifted(long steps) {
    LocalDate moved =
        switch (grain) {
          case DAY -> first.plusDays(steps);
          case WEEK -> first.plusWeeks(steps);
          case WEEKEND -> first.plusWeeks(steps);
          case MONTH -> first.plusMonths(steps);
          case QUARTER, SEASON -> first.plusMonths(3 * steps);
          case HALF -> first.plusMonths(6 * steps);
          case YEAR -> first.plusYears(steps);
          case DECADE -> first.plusYears(10 * steps);
          case CENTURY -> first.plusYears(100 * steps);
        };
    return new CalendarPeriod(moved, grain);
  }

  /** The same part of another year. */
  CalendarPeriod plusYears(long years) {
    return grain == Grain.WEEK || grain == Grain.WEEKEND
        ? around(first.plusYears(years), grain)
        : new CalendarPeriod(first.plusYears(years), grain);
  }

  long daysFrom(LocalDate day) {
    if (!day.isBefore(first) && !day.isAfter(last())) {
      return 0;
    }
    return Math.min(
        Math.abs(ChronoUnit.DAYS.between(day, first)),
        Math.abs(ChronoUnit.DAYS.between(day, last())));
  }

  int year() {
    return first.getYear();
  }

  /** The TIMEX3 value. */
  String value() {
    return switch (grain) {
      case DAY -> first.toString();
      case WEEK -> weekValue();
      case WEEKEND -> weekValue() + "-WE";
      case MONTH -> first.toString().substring(0, 7);
      case QUARTER -> yearValue() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
      case SEASON -> yearValue() + "-" + SEASONS.get(first.getMonthValue() / 3 - 1);
      case HALF -> yearValue() + "-H" + (first.getMonthValue() < 7 ? 1 : 2);
      case YEAR -> yearValue();
      case DECADE -> yearValue().substring(0, 3);
      case CENTURY -> yearValue().substring(0, 2);
    };
  }

  private String weekValue() {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        first.get(IsoFields.WEEK_BASED_YEAR),
        first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private String yearValue() {
    return String.format(Locale.ROOT, "%04d", first.getYear());
  }

  /** The EDTF string, level 1. */
  String edtf() {
    return switch (grain) {
      case DAY, MONTH, YEAR -> value();
      case WEEK, WEEKEND -> first + "/" + (grain == Grain.WEEK ? last() : first.plusDays(1));
      case QUARTER, HALF ->
          first.toString().substring(0, 7) + "/" + last().toString().substring(0, 7);
      case SEASON -> yearValue() + "-" + (FIRST_SEASON_OF_EDTF + first.getMonthValue() / 3 - 1);
      case DECADE -> value() + "X";
      case CENTURY -> value() + "XX";
    };
  }

  /** The first, middle or last third as an EDTF interval: early 1991 is 1991-01/1991-04. */
  String third(int which) {
    if (grain == Grain.YEAR) {
      String year = yearValue();
      return List.of(
              year + "-01/" + year + "-04",
              year + "-05/" + year + "-08",
              year + "-09/" + year + "-12")
          .get(which);
    }
    long years = grain == Grain.DECADE ? 10 : grain == Grain.CENTURY ? 100 : 0;
    if (years > 0) {
      long from = years * which / 3;
      long until = years * (which + 1) / 3 - 1;
      return first.plusYears(from).getYear() + "/" + first.plusYears(until).getYear();
    }
    long days = ChronoUnit.DAYS.between(first, last()) + 1;
    return first.plusDays(days * which / 3) + "/" + first.plusDays(days * (which + 1) / 3 - 1);
  }
}
