package org.araxes.app.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.araxes.app.view.Bin;
import org.araxes.app.view.Bins;

/** Counts days in bins of a length that fits their span. */
final class BinCounts {
  private static final int MOST_DAYS = 120;
  private static final int MOST_MONTHS = 120 * 31;
  private static final int MOST_YEARS = 120 * 366;

  private BinCounts() {}

  /** day, month, year or decade: so that there are no more than about 120 bins. */
  static String unit(Collection<LocalDate> days) {
    long first = days.stream().mapToLong(LocalDate::toEpochDay).min().orElse(0);
    long last = days.stream().mapToLong(LocalDate::toEpochDay).max().orElse(0);
    long span = last - first;
    return span <= MOST_DAYS
        ? "day"
        : span <= MOST_MONTHS ? "month" : span <= MOST_YEARS ? "year" : "decade";
  }

  static Bins of(Collection<LocalDate> days) {
    String unit = unit(days);
    return new Bins(unit, bins(days, unit));
  }

  static List<Bin> bins(Collection<LocalDate> days, String unit) {
    Map<LocalDate, Integer> counts = new TreeMap<>();
    days.forEach(day -> counts.merge(start(day, unit), 1, Integer::sum));
    List<Bin> bins = new ArrayList<>();
    counts.forEach((from, count) -> bins.add(new Bin(from, count)));
    return bins;
  }

  private static LocalDate start(LocalDate day, String unit) {
    return switch (unit) {
      case "day" -> day;
      case "month" -> day.withDayOfMonth(1);
      case "year" -> day.withDayOfYear(1);
      default -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
    };
  }
}
