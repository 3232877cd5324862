package org.araxes.ground;

import org.araxes.model.TimeExpression.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression was found to mean.
 *
 * @param period null when it is no stretch of the calendar
 * @param dated whether the words or the story gave the year
 */
record ResolvedTime(
    @Nullable String value,
    @Nullable String edtf,
    @Nullable CalendarPeriod period,
    Anchor anchor,
    boolean dated) {
  static final ResolvedTime UNKNOWN = new ResolvedTime(null, null, null, Anchor.NONE, false);

  static ResolvedTime of(CalendarPeriod period, Anchor anchor, boolean dated) {
    return new ResolvedTime(period.value(), period.edtf(), period, anchor, dated);
  }

  static ResolvedTime unplaced(String value) {
    return new ResolvedTime(value, null, null, Anchor.NONE, false);
  }
}
