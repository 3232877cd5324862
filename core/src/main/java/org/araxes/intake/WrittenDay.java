package org.araxes.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day that a line states in full, with its year. */
final class WrittenDay {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?";
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? (\\d{4}|\\d{2})\\b");
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");

  /** Two figures of a year are of the century that ends here: wire copy with them is old. */
  private static final int LAST_SHORT_YEAR = 2010;

  private WrittenDay() {}

  /** The day in a line; null when it states none in full. */
  static @Nullable LocalDate in(String line) {
    String small = line.toLowerCase(Locale.ROOT);
    Matcher month = MONTH_FIRST.matcher(small);
    if (month.find()) {
      return day(month.group(3), month(month.group(1)), month.group(2));
    }
    Matcher day = DAY_FIRST.matcher(small);
    if (day.find()) {
      return day(day.group(3), month(day.group(2)), day.group(1));
    }
    Matcher iso = ISO.matcher(small);
    return iso.find() ? day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3)) : null;
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3)) + 1;
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
