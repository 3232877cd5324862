package org.araxes.archive.query;

import java.util.List;
import org.araxes.link.DayRange;
import org.jspecify.annotations.Nullable;

/** Something that holds for a claim or not. */
public sealed interface Condition {
  /**
   * These words stand beside each other in one of the columns.
   *
   * @param phrase folded, as {@link org.araxes.gazetteer.Folding} does it; never empty
   * @param prefix whether the last word may go on
   */
  record Phrase(List<Column> columns, String phrase, boolean prefix) implements Condition {
    public Phrase {
      columns = List.copyOf(columns);
    }
  }

  /** A code of one of the columns begins so; upper case. */
  record Code(List<Column> columns, String start) implements Condition {
    public Code {
      columns = List.copyOf(columns);
    }
  }

  /** A property has this value; a code may go on. Upper case, as in the tables. */
  record Is(Property property, String value) implements Condition {}

  /** The event may have been on one of these days. */
  record During(DayRange days) implements Condition {}

  /** The document came out on one of these days. */
  record Published(DayRange days) implements Condition {}

  /** The event was in this box; degrees. West may be greater than east: the box then goes round. */
  record Inside(double west, double south, double east, double north) implements Condition {}

  /**
   * A figure of the event lies between.
   *
   * @param of killed, refugees, people ...; null for any
   * @param low null when open
   * @param high null when open
   */
  record Amount(@Nullable String of, @Nullable Double low, @Nullable Double high)
      implements Condition {}
}
