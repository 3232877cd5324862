package org.araxes.ground;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;
import org.jspecify.annotations.Nullable;

/** Dates of the Iranian (solar), Islamic (lunar) and Julian calendars in ours. */
final class OtherCalendars {
  /** Julian day number from which the 33-year rule counts, so that it is right in our centuries. */
  private static final long SOLAR_EPOCH = 1948319L;

  private static final int[] SOLAR_LEAP_REMAINDERS = {1, 5, 9, 13, 17, 22, 26, 30};
  private static final int SOLAR_CYCLE = 33;
  private static final int LONG_MONTHS = 6;
  private static final long YEAR_DAYS = 365L;

  private OtherCalendars() {}

  /** The first day of {@code 1372-06-14}, {@code 1372-06} or {@code 1372}. */
  private record Fields(int year, int month, int day, Grain grain) {
    static Fields of(String date) {
      String[] parts = date.split("-", -1);
      return new Fields(
          Integer.parseInt(parts[0]),
          parts.length > 1 ? Integer.parseInt(parts[1]) : 1,
          parts.length > 2 ? Integer.parseInt(parts[2]) : 1,
          parts.length > 2 ? Grain.DAY : parts.length > 1 ? Grain.MONTH : Grain.YEAR);
    }
  }

  /** The days of a date as an EDTF value or interval; null when the calendar has no such day. */
  static @Nullable String solar(String date) {
    Fields f = Fields.of(date);
    if (f.day() > 31 || f.month() > LONG_MONTHS && f.day() > 30) {
      return null;
    }
    LocalDate first = solarDay(f.year(), f.month(), f.day());
    return switch (f.grain()) {
      case DAY -> first.toString();
      case MONTH ->
          first
              + "/"
              + (f.month() == 12
                      ? solarDay(f.year() + 1, 1, 1)
                      : solarDay(f.year(), f.month() + 1, 1))
                  .minusDays(1);
      default -> first + "/" + solarDay(f.year() + 1, 1, 1).minusDays(1);
    };
  }

  private static LocalDate solarDay(int year, int month, int day) {
    long days = YEAR_DAYS * (year - 1) + leapYearsBefore(year);
    days += month <= LONG_MONTHS + 1 ? 31L * (month - 1) : 31L * LONG_MONTHS + 30L * (month - 7);
    return LocalDate.MIN.with(JulianFields.JULIAN_DAY, SOLAR_EPOCH + days + day);
  }

  /** The 33-year rule, right for the years 1178 to 1633. */
  private static long leapYearsBefore(int year) {
    long leaps = 8L * ((year - 1) / SOLAR_CYCLE);
    int rest = (year - 1) % SOLAR_CYCLE;
    for (int remainder : SOLAR_LEAP_REMAINDERS) {
      if (remainder <= rest) {
        leaps++;
      }
    }
    return leaps;
  }

  /** By the Umm al-Qura tables; a day off where the moon was sighted elsewhere. */
  static @Nullable String lunar(String date) {
    Fields f = Fields.of(date);
    try {
      LocalDate first =
          LocalDate.from(HijrahChronology.INSTANCE.date(f.year(), f.month(), f.day()));
      return switch (f.grain()) {
        case DAY -> first + "~";
        case MONTH ->
            first
                + "~/"
                + LocalDate.from(
                        HijrahChronology.INSTANCE
                            .date(f.year(), f.month(), 1)
                            .plus(1, ChronoUnit.MONTHS))
                    .minusDays(1)
                + "~";
        default ->
            first
                + "~/"
                + LocalDate.from(HijrahChronology.INSTANCE.date(f.year() + 1, 1, 1)).minusDays(1)
                + "~";
      };
    } catch (DateTimeException e) {
      // A year outside of the tables, or a 30th of a short month: the words stay unresolved.
      return null;
    }
  }

  /** A day of the Julian calendar. */
  static @Nullable String julian(String date) {
    Fields f = Fields.of(date);
    int a = (14 - f.month()) / 12;
    long y = f.year() + 4800L - a;
    long m = f.month() + 12L * a - 3;
    long number = f.day() + (153 * m + 2) / 5 + 365 * y + y / 4 - 32083;
    return LocalDate.MIN.with(JulianFields.JULIAN_DAY, number).toString();
  }
}
