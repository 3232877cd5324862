package org.araxes.link;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day or month of a year that is not told, as {@code XXXX-10-23} or {@code XXXX-10}.
 *
 * @param month from 1 to 12
 * @param day of the month; 0 when only the month is told
 */
record DayOfYear(int month, int day) {
  private static final String OPEN_YEAR = "XXXX-";
  private static final int MONTH_END = 7;
  private static final int DAY_END = 10;

  /** Days that a range may be long to say which month it is in. */
  private static final long MONTH = 31;

  /** Null when a claim tells no such day. */
  static @Nullable DayOfYear of(ToldClaim claim) {
    if (claim.days() != null || claim.event() == null || claim.event().when() == null) {
      return null;
    }
    String value = claim.event().when().value();
    if (value == null || !value.startsWith(OPEN_YEAR) || value.length() < MONTH_END) {
      return null;
    }
    int month = number(value, OPEN_YEAR.length());
    int day = value.length() < DAY_END ? 0 : number(value, MONTH_END + 1);
    return month < 1 ? null : new DayOfYear(month, Math.max(0, day));
  }

  /** Two digits; -1 when they are none. */
  private static int number(String value, int at) {
    int tens = Character.digit(value.charAt(at), 10);
    int ones = Character.digit(value.charAt(at + 1), 10);
    return tens < 0 || ones < 0 ? -1 : 10 * tens + ones;
  }

  /** Whether both tell the day, and not only the month. */
  boolean isExact(DayOfYear other) {
    return day > 0 && other.day > 0;
  }

  boolean agrees(DayOfYear other) {
    return month == other.month && (day == other.day || !isExact(other));
  }

  /** The day or month of what is dated closely; null when it is not. */
  static @Nullable DayOfYear of(@Nullable DayRange days) {
    if (days == null || days.days() > MONTH) {
      return null;
    }
    LocalDate first = LocalDate.ofEpochDay(days.from());
    LocalDate last = LocalDate.ofEpochDay(days.until());
    return first.getMonthValue() != last.getMonthValue()
        ? null
        : new DayOfYear(first.getMonthValue(), days.days() == 1 ? first.getDayOfMonth() : 0);
  }

  /** "In June", of whatever year, and a day of June. */
  static void compare(ToldClaim left, ToldClaim right, Score score) {
    DayOfYear open = DayOfYear.of(left);
    DayOfYear other = DayOfYear.of(right);
    if (open == null && other == null) {
      return;
    }
    open = open == null ? DayOfYear.of(left.days()) : open;
    other = other == null ? DayOfYear.of(right.days()) : other;
    if (open != null && other != null) {
      String exact = open.isExact(other) ? "day-of-year" : "month-of-year";
      score.add(open.agrees(other) ? exact : "other-day-of-year");
    }
  }
}
