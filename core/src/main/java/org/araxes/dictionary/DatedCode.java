package org.araxes.dictionary;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A code that may hold for some time only: {@code ARDGOV 910101-950630}, {@code ARDELI >950630}.
 *
 * @param from null when open
 * @param until null when open
 */
record DatedCode(String code, @Nullable LocalDate from, @Nullable LocalDate until) {
  private static final int SHORT_DATE = 6;
  private static final int LONG_DATE = 8;

  /** Two digits from here on are of the last century. */
  private static final int TURN = 30;

  /**
   * What stands between brackets.
   *
   * @throws IllegalArgumentException saying what is wrong
   */
  static DatedCode parse(String inside) {
    String[] parts = inside.strip().split(" +");
    if (parts[0].isEmpty() || parts.length > 2) {
      throw new IllegalArgumentException("no code in [" + inside + "]");
    }
    if (parts.length == 1) {
      return new DatedCode(parts[0], null, null);
    }
    String dates = parts[1];
    if (dates.startsWith("<")) {
      return new DatedCode(parts[0], null, date(dates.substring(1)));
    }
    if (dates.startsWith(">")) {
      return new DatedCode(parts[0], date(dates.substring(1)), null);
    }
    int dash = dates.indexOf('-');
    if (dash < 0) {
      throw new IllegalArgumentException("'" + dates + "' is no span of dates");
    }
    LocalDate from = date(dates.substring(0, dash));
    LocalDate until = date(dates.substring(dash + 1));
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("'" + dates + "' ends before it begins");
    }
    return new DatedCode(parts[0], from, until);
  }

  /** {@code 910101} or {@code 19910101}. */
  private static LocalDate date(String digits) {
    try {
      int number = Integer.parseInt(digits);
      if (digits.length() == SHORT_DATE) {
        int year = number / 10_000;
        number += (year < TURN ? 2000 : 1900) * 10_000;
      } else if (digits.length() != LONG_DATE) {
        throw new IllegalArgumentException("'" + digits + "' is no date");
      }
      return LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
    } catch (NumberFormatException | DateTimeException e) {
      throw new IllegalArgumentException("'" + digits + "' is no date");
    }
  }

  /** Whether it holds on a day; without a day, whether it holds always. */
  boolean holds(@Nullable LocalDate day) {
    if (day == null) {
      return from == null && until == null;
    }
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }
}
