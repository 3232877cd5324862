package org.araxes.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.araxes.rulebook.Fault;
import org.araxes.rulebook.RulebookException;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/**
 * A day that a line states in full, with its year; months as {@code rules/pages/months.tsv} has.
 */
final class WrittenDay {
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern DOTS =
      Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)");
  private static final Pattern STROKES =
      Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(\\d{4})(?!\\d)");
  private static final Pattern EASTERN =
      Pattern.compile("(\\d{4})[年년] ?(\\d{1,2})[月월] ?(\\d{1,2})[日일]");

  /** Two figures of a year are of the century that ends here: wire copy with them is old. */
  private static final int LAST_SHORT_YEAR = 2010;

  private static final int LONGEST = 2000;

  private final Map<String, Integer> months;
  private final Pattern monthFirst;
  private final Pattern dayFirst;

  private WrittenDay(Map<String, Integer> months) {
    this.months = months;
    String names =
        months.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    String month = "(?<![\\p{L}])(" + (names.isEmpty() ? "(?!)" : names) + ")(?![\\p{L}])\\.?";
    this.monthFirst = Pattern.compile(month + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
    this.dayFirst =
        Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[ -](?:de |of )?"
                + month
                + "(?:,? |-| de | del )(\\d{4}|\\d{2}(?!\\d|[:.h]))\\b");
  }

  /**
   * @throws RulebookException when a row is wrong
   */
  static WrittenDay of(Table table) {
    Map<String, Integer> months = new HashMap<>();
    for (Table.Row row : table.rows()) {
      for (String name : row.need("names").split(" ")) {
        months.put(name, number(row));
      }
    }
    return new WrittenDay(months);
  }

  private static int number(Table.Row row) {
    try {
      return Integer.parseInt(row.need("month"));
    } catch (NumberFormatException e) {
      throw new RulebookException(
          List.of(new Fault(row.file(), row.line(), 0, "no number of a month")));
    }
  }

  /** A day as a field of a table holds it, perhaps with the time; null when nobody can tell. */
  @Nullable LocalDate stated(String value) {
    boolean time = value.length() > 10 && (value.charAt(10) == 'T' || value.charAt(10) == ' ');
    try {
      return LocalDate.parse(time ? value.substring(0, 10) : value);
    } catch (DateTimeException e) {
      return in(value);
    }
  }

  /** The day in a line; null when it states none in full. */
  @Nullable LocalDate in(String line) {
    String start = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    String small = start.toLowerCase(Locale.ROOT);
    Matcher month = monthFirst.matcher(small);
    if (month.find()) {
      return day(month.group(3), month(month.group(1)), month.group(2));
    }
    Matcher day = dayFirst.matcher(small);
    if (day.find()) {
      return day(day.group(3), month(day.group(2)), day.group(1));
    }
    return inFigures(small);
  }

  private static @Nullable LocalDate inFigures(String small) {
    for (Pattern form : new Pattern[] {ISO, EASTERN}) {
      Matcher figures = form.matcher(small);
      if (figures.find()) {
        return day(figures.group(1), Integer.parseInt(figures.group(2)), figures.group(3));
      }
    }
    Matcher dots = DOTS.matcher(small);
    if (dots.find()) {
      return day(dots.group(3), Integer.parseInt(dots.group(2)), dots.group(1));
    }
    Matcher strokes = STROKES.matcher(small);
    return strokes.find() ? strokes(strokes) : null;
  }

  /** Day and month of 3/4/2020 nobody knows; of 23/4/2020 and 4/23/2020 everybody does. */
  private static @Nullable LocalDate strokes(Matcher strokes) {
    int first = Integer.parseInt(strokes.group(1));
    int second = Integer.parseInt(strokes.group(2));
    if (first > 12 || first == second) {
      return day(strokes.group(3), second, strokes.group(1));
    }
    return second > 12 ? day(strokes.group(3), first, strokes.group(2)) : null;
  }

  private int month(String name) {
    return months.getOrDefault(name, 0);
  }

  private static @Nullable LocalDate day(String year, int month, String day) {
    int number = Integer.parseInt(year);
    int whole =
        year.length() > 2 ? number : number + (number + 2000 <= LAST_SHORT_YEAR ? 2000 : 1900);
    try {
      return LocalDate.of(whole, month, Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
