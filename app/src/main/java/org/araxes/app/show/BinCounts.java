package org.araxes.app.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.araxes.app.view.Bin;
import org.araxes.app.view.Bins;

/** Counts days in bins of a length that fits their span. */
final class BinCounts {
  private static final int MOST_DAYS = 120;
  private static final int MOST_MONTHS = 120 * 31;
  private static final int MOST_YEARS = 120 * 366;

  private final SortedMap<Long, Integer> days = new TreeMap<>();

  /**
   * @param day counted from 1970-01-01
   */
  void add(long day) {
    days.merge(day, 1, Integer::sum);
  }

  /** day, month, year or decade: so that there are no more than about 120 bins. */
  String unit() {
    long span = days.isEmpty() ? 0 : days.lastKey() - days.firstKey();
    return span <= MOST_DAYS
        ? "day"
        : span <= MOST_MONTHS ? "month" : span <= MOST_YEARS ? "year" : "decade";
  }

  Bins bins() {
    String unit = unit();
    return new Bins(unit, bins(unit));
  }

  List<Bin> bins(String unit) {
    Map<LocalDate, Integer> counts = new TreeMap<>();
    days.forEach(
        (day, count) -> counts.merge(start(LocalDate.ofEpochDay(day), unit), count, Integer::sum));
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
