package org.araxes.app.ledger;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.araxes.link.DayRange;
import org.jspecify.annotations.Nullable;

/** Days and figures as people write them. */
public final class Labels {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final String[] SEASONS = {"winter", "spring", "summer", "autumn"};
  private static final int MONTHS_OF_A_SEASON = 3;
  private static final long WEEK = 7;
  private static final int DECADE = 10;

  private Labels() {}

  /** A time: its days in words, or the value itself when it names no days. */
  public static String time(String value, @Nullable DayRange days) {
    if (days == null) {
      return value;
    }
    String about = isApproximate(value) ? "about " : "";
    return (about + days(days)).intern();
  }

  /** Whether an EDTF value says that it is not exact. */
  public static boolean isApproximate(@Nullable String value) {
    return value != null && value.chars().anyMatch(c -> c == '~' || c == '%');
  }

  private static String days(DayRange days) {
    if (days.from() <= DayRange.OPEN_START) {
      return "until " + DAY.format(LocalDate.ofEpochDay(days.until()));
    }
    LocalDate from = LocalDate.ofEpochDay(days.from());
    if (days.until() >= DayRange.OPEN_END) {
      return "since " + DAY.format(from);
    }
    LocalDate until = LocalDate.ofEpochDay(days.until());
    return switch (precision(days)) {
      case "day" -> DAY.format(from);
      case "month" -> MONTH.format(from);
      case "season" -> season(from);
      case "year" -> Integer.toString(from.getYear());
      case "decade" -> from.getYear() + "s";
      default -> DAY.format(from) + " to " + DAY.format(until);
    };
  }

  private static String season(LocalDate from) {
    int season = from.getMonthValue() / MONTHS_OF_A_SEASON % SEASONS.length;
    boolean quarter = from.getMonthValue() % MONTHS_OF_A_SEASON == 1;
    return quarter
        ? "quarter " + (from.getMonthValue() / MONTHS_OF_A_SEASON + 1) + " of " + from.getYear()
        : SEASONS[season] + " " + from.getYear();
  }

  /** day, week, month, season, year, decade, longer or range: as exact as these days are. */
  public static String precision(DayRange days) {
    if (days.from() <= DayRange.OPEN_START || days.until() >= DayRange.OPEN_END) {
      return "range";
    }
    LocalDate from = LocalDate.ofEpochDay(days.from());
    LocalDate next = LocalDate.ofEpochDay(days.until() + 1);
    if (days.days() == 1) {
      return "day";
    }
    if (days.days() == WEEK) {
      return "week";
    }
    if (from.getDayOfMonth() != 1 || next.getDayOfMonth() != 1) {
      return "range";
    }
    if (from.plusMonths(1).equals(next)) {
      return "month";
    }
    if (from.plusMonths(MONTHS_OF_A_SEASON).equals(next)) {
      return "season";
    }
    if (from.getDayOfYear() == 1 && from.plusYears(1).equals(next)) {
      return "year";
    }
    boolean decade = from.getYear() % DECADE == 0 && from.plusYears(DECADE).equals(next);
    return decade ? "decade" : days.days() > DECADE * 366L ? "longer" : "range";
  }

  /** up to 10,000 refugees. */
  public static String figure(
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      boolean approximate,
      @Nullable String of) {
    String range =
        low == null
            ? high == null ? "some" : "up to " + number(high)
            : high == null
                ? "at least " + number(low)
                : low.compareTo(high) == 0 ? number(low) : number(low) + " to " + number(high);
    return ((approximate ? "about " : "") + range + (of == null ? "" : " " + of)).intern();
  }

  private static String number(BigDecimal value) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(value);
  }
}
