package org.araxes.link;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/**
 * The days that a TIMEX3 or EDTF value may mean.
 *
 * @param from the first day, counted from 1970-01-01; {@link #OPEN_START} when open
 * @param until the last day; {@link #OPEN_END} when open
 */
public record DayRange(long from, long until) {
  public static final long OPEN_START = -10_000_000;
  public static final long OPEN_END = 10_000_000;

  private static final int YEAR_LETTERS = 4;
  private static final int MONTH_LETTERS = 7;
  private static final int DAY_LETTERS = 10;
  private static final int QUARTER_MONTHS = 3;
  private static final int HALF_MONTHS = 6;

  public DayRange {
    if (until < from) {
      throw new IllegalArgumentException("ends before it begins: " + from + ", " + until);
    }
  }

  public static DayRange of(LocalDate day) {
    return new DayRange(day.toEpochDay(), day.toEpochDay());
  }

  /** The days of a value, null when it names none: a duration, "now", an unknown year. */
  public static @Nullable DayRange of(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return null;
    }
    int slash = value.indexOf('/');
    if (slash < 0) {
      return single(value);
    }
    String first = value.substring(0, slash);
    String last = value.substring(slash + 1);
    boolean openStart = first.isEmpty() || first.equals("..");
    boolean openEnd = last.isEmpty() || last.equals("..");
    DayRange start = openStart ? null : single(first);
    DayRange end = openEnd ? null : single(last);
    if (start == null && !openStart || end == null && !openEnd || openStart && openEnd) {
      return null;
    }
    long from = start == null ? OPEN_START : start.from;
    long until = end == null ? OPEN_END : end.until;
    return from <= until ? new DayRange(from, until) : null;
  }

  private static @Nullable DayRange single(String value) {
    String bare = value;
    while (!bare.isEmpty() && "~?%".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
      bare = bare.substring(0, bare.length() - 1);
    }
    try {
      return calendar(bare);
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable DayRange calendar(String value) {
    if (value.isEmpty() || !isDigit(value.charAt(0))) {
      return null;
    }
    if (value.length() <= YEAR_LETTERS) {
      return years(value);
    }
    if (value.charAt(YEAR_LETTERS) != '-') {
      return null;
    }
    int year = Integer.parseInt(value.substring(0, YEAR_LETTERS));
    String rest = value.substring(YEAR_LETTERS + 1);
    if (rest.length() > 1 && rest.charAt(0) == 'W' && isDigit(rest.charAt(1))) {
      return week(year, rest);
    }
    if (rest.length() == 2) {
      return part(year, rest);
    }
    if (value.length() >= DAY_LETTERS && value.charAt(MONTH_LETTERS) == '-') {
      String day = value.substring(0, DAY_LETTERS);
      return day.endsWith("XX") ? part(year, rest.substring(0, 2)) : of(LocalDate.parse(day));
    }
    return null;
  }

  /** A year, a decade ({@code 199}, {@code 199X}) or a century ({@code 19}, {@code 19XX}). */
  private static @Nullable DayRange years(String value) {
    int known = 0;
    while (known < value.length() && isDigit(value.charAt(known))) {
      known++;
    }
    if (known < 2 || !value.substring(known).replace("X", "").isEmpty()) {
      return null;
    }
    int length = known == YEAR_LETTERS ? 1 : known == 2 ? 100 : 10;
    int first = Integer.parseInt(value.substring(0, known)) * length;
    return between(LocalDate.of(first, 1, 1), LocalDate.of(first + length - 1, 12, 31));
  }

  /** The week, or its end. */
  private static DayRange week(int year, String week) {
    int number = Integer.parseInt(week.substring(1, Math.min(3, week.length())));
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
            .with(java.time.DayOfWeek.MONDAY);
    return week.endsWith("-WE")
        ? between(monday.plusDays(5), monday.plusDays(6))
        : between(monday, monday.plusDays(6));
  }

  /** A month, a season of TIMEX3, a quarter or a half, or one of these as EDTF numbers them. */
  private static DayRange part(int year, String part) {
    return switch (part) {
      case "SP" -> months(year, 3, QUARTER_MONTHS);
      case "SU" -> months(year, 6, QUARTER_MONTHS);
      case "FA", "AU" -> months(year, 9, QUARTER_MONTHS);
      case "WI" -> months(year, 12, QUARTER_MONTHS);
      case "Q1", "Q2", "Q3", "Q4" -> quarter(year, part.charAt(1) - '0');
      case "H1" -> months(year, 1, HALF_MONTHS);
      case "H2" -> months(year, 7, HALF_MONTHS);
      case "XX" -> months(year, 1, 2 * HALF_MONTHS);
      default -> numbered(year, Integer.parseInt(part));
    };
  }

  private static DayRange numbered(int year, int part) {
    return switch (part) {
      case 21, 22, 23, 24 -> months(year, (part - 20) * QUARTER_MONTHS, QUARTER_MONTHS);
      case 33, 34, 35, 36 -> quarter(year, part - 32);
      case 40, 41 -> months(year, 1 + (part - 40) * HALF_MONTHS, HALF_MONTHS);
      default -> months(year, part, 1);
    };
  }

  private static DayRange quarter(int year, int number) {
    return months(year, (number - 1) * QUARTER_MONTHS + 1, QUARTER_MONTHS);
  }

  private static DayRange months(int year, int month, int count) {
    YearMonth first = YearMonth.of(year, month);
    return between(first.atDay(1), first.plusMonths(count - 1).atEndOfMonth());
  }

  private static DayRange between(LocalDate first, LocalDate last) {
    return new DayRange(first.toEpochDay(), last.toEpochDay());
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** From the first day of the first year to the last of the last. */
  DayRange wholeYears() {
    return between(
        LocalDate.ofEpochDay(from).withDayOfYear(1),
        LocalDate.of(LocalDate.ofEpochDay(until).getYear(), 12, 31));
  }

  public boolean overlaps(DayRange other) {
    return from <= other.until && other.from <= until;
  }

  /** How many days it may be. */
  public long days() {
    return until - from + 1;
  }

  /** Days between the two; 0 when they overlap. */
  public long distance(DayRange other) {
    return overlaps(other) ? 0 : from > other.until ? from - other.until : other.from - until;
  }
}
