package org.araxes.export;

import java.time.LocalDate;
import org.araxes.link.DayRange;
import org.araxes.model.When;
import org.jspecify.annotations.Nullable;

/**
 * The days that a time may mean, for formats that know days alone.
 *
 * @param earliest null when open
 * @param latest null when open
 * @param approximate whether the text says "about" or is unsure
 */
public record Days(@Nullable LocalDate earliest, @Nullable LocalDate latest, boolean approximate) {
  private static final int WEEK = 7;
  private static final int MONTH = 31;

  /** How finely a time is known. */
  public enum Grain {
    DAY,
    SPAN,
    WEEK,
    MONTH,
    YEAR;

    Grain coarser() {
      return this == YEAR ? YEAR : values()[ordinal() + 1];
    }
  }

  /** Null when the time names no days: a duration, an unknown year. */
  static @Nullable Days of(@Nullable When when) {
    if (when == null) {
      return null;
    }
    DayRange range = DayRange.of(when.value());
    if (range == null) {
      range = DayRange.of(when.edtf());
    }
    return range == null ? null : of(range, isApproximate(when.edtf()));
  }

  private static boolean isApproximate(@Nullable String edtf) {
    return edtf != null && edtf.chars().anyMatch(c -> c == '~' || c == '?' || c == '%');
  }

  private static @Nullable Days of(DayRange range, boolean approximate) {
    LocalDate first =
        range.from() == DayRange.OPEN_START ? null : LocalDate.ofEpochDay(range.from());
    LocalDate last =
        range.until() == DayRange.OPEN_END ? null : LocalDate.ofEpochDay(range.until());
    return first == null && last == null ? null : new Days(first, last, approximate);
  }

  static Days of(LocalDate day) {
    return new Days(day, day, false);
  }

  public boolean isOpen() {
    return earliest == null || latest == null;
  }

  /** The first day; the known end when the beginning is open. */
  public LocalDate first() {
    return earliest != null ? earliest : known();
  }

  /** The last day; the known end when the end is open. */
  public LocalDate last() {
    return latest != null ? latest : known();
  }

  private LocalDate known() {
    LocalDate day = earliest != null ? earliest : latest;
    if (day == null) {
      throw new IllegalStateException("one end is always known");
    }
    return day;
  }

  /** Open times are as coarse as can be; approximate ones a step coarser than they look. */
  public Grain grain() {
    if (isOpen()) {
      return Grain.YEAR;
    }
    return approximate ? plainGrain().coarser() : plainGrain();
  }

  /** As fine as it looks, whether approximate or not; only of times with two ends. */
  Grain plainGrain() {
    long days = last().toEpochDay() - first().toEpochDay() + 1;
    return days == 1
        ? Grain.DAY
        : days < WEEK
            ? Grain.SPAN
            : days == WEEK ? Grain.WEEK : days <= MONTH ? Grain.MONTH : Grain.YEAR;
  }

  /** Whether it is one month from its first to its last day. */
  boolean isMonth() {
    return !isOpen()
        && first().getDayOfMonth() == 1
        && last().equals(first().plusMonths(1).minusDays(1));
  }

  /** Whether it is one year from its first to its last day. */
  boolean isYear() {
    return !isOpen()
        && first().getDayOfYear() == 1
        && last().equals(first().plusYears(1).minusDays(1));
  }

  /** The day, month or year that it is, as 1994-10-12, 1994-10 or 1994; null when it is none. */
  @Nullable String prefix() {
    if (isOpen() || approximate) {
      return null;
    }
    String day = first().toString();
    if (isYear()) {
      return day.substring(0, day.length() - "-01-01".length());
    }
    return isMonth()
        ? day.substring(0, day.length() - "-01".length())
        : first().equals(last()) ? day : null;
  }

  public boolean isDay() {
    return grain() == Grain.DAY;
  }

  /** How many days it may be; open ones more than any other. */
  long width() {
    return isOpen() ? Long.MAX_VALUE : last().toEpochDay() - first().toEpochDay();
  }
}
