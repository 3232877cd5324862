package org.araxes.mark;

import java.time.LocalDate;
import java.time.YearMonth;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/**
 * How long something holds, from tables that give years or months; an end that is not known is
 * null.
 */
public record Term(@Nullable LocalDate from, @Nullable LocalDate until) {

  /** The columns {@code from} and {@code until}, each a year or a month, both inclusive. */
  public static Term of(Table.Row row) {
    String from = row.get("from");
    String until = row.get("until");
    return new Term(
        from == null ? null : month(from, 1).atDay(1),
        until == null ? null : month(until, 12).atEndOfMonth());
  }

  private static YearMonth month(String text, int of) {
    return text.length() == 4 ? YearMonth.of(Integer.parseInt(text), of) : YearMonth.parse(text);
  }

  /** Whether a day lies in it; an unknown day lies in every term that is not over. */
  public boolean holds(@Nullable LocalDate day) {
    return day == null
        ? until == null
        : (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }

  /** Whether it begins after a day. */
  public boolean isAfter(LocalDate day) {
    return from != null && from.isAfter(day);
  }
}
