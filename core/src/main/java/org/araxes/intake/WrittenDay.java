package org.araxes.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A day that a line states in full, with its year; months as {@code rules/pages/months.tsv} has.
 */
final class WrittenDay {
  private static final Map<String, Integer> MONTHS = months();
  private static final String MONTH =
      "(?<![\\p{L}])("
          + MONTHS.keySet().stream()
              .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
              .collect(Collectors.joining("|"))
          + ")(?![\\p{L}])\\.?";
  private static final Pattern MONTH_FIRST =
      Pattern.compile(MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[ -](?:de |of )?"
              + MONTH
              + "(?:,? |-| de | del )(\\d{4}|\\d{2}(?!\\d|[:.h]))\\b");
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

  private WrittenDay() {}

  /** The day in a line; null when it states none in full. */
  static @Nullable LocalDate in(String line) {
    String start = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    String small = start.toLowerCase(Locale.ROOT);
    Matcher month = MONTH_FIRST.matcher(small);
    if (month.find()) {
      return day(month.group(3), month(month.group(1)), month.group(2));
    }
    Matcher day = DAY_FIRST.matcher(small);
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

  private static int month(String name) {
    return MONTHS.getOrDefault(name, 0);
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

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(
                WrittenDay.class.getResourceAsStream("/rules/pages/months.tsv"));
        BufferedReader rows =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String row : rows.lines().skip(1).toList()) {
        String[] cells = row.split("\t");
        for (String name : cells[1].split(" ")) {
          months.put(name, Integer.valueOf(cells[0]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return months;
  }
}
