package org.araxes.archive;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.araxes.archive.query.Column;
import org.araxes.archive.query.Property;
import org.araxes.link.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * What a claim is found by.
 *
 * @param phrases folded words by column
 * @param codes of countries and sectors by column
 * @param terms upper case
 * @param days of the event
 * @param published of the document
 */
record ClaimEntry(
    String claim,
    Map<Column, Set<String>> phrases,
    Map<Column, Set<String>> codes,
    Map<Property, String> terms,
    @Nullable DayRange days,
    @Nullable DayRange published,
    @Nullable Point point,
    List<Amount> amounts) {

  /** Degrees. */
  record Point(double longitude, double latitude) {}

  /**
   * A figure.
   *
   * @param kinds folded words for what is counted: killed, people ...
   */
  record Amount(Set<String> kinds, double low, double high) {}

  Set<String> phrases(Column column) {
    return phrases.getOrDefault(column, Set.of());
  }

  Set<String> codes(Column column) {
    return codes.getOrDefault(column, Set.of());
  }
}
