package org.araxes.mark;

import org.jspecify.annotations.Nullable;

/**
 * What the words of a time expression tell by themselves, before it is known when they were said
 * and what story they belong to.
 *
 * @param value a TIMEX3 value for STATED and UNTIL_NOW; one with X for OPEN ({@code XXXX-10-23},
 *     {@code XXXX-WXX-5}); a shift for NOW and THEN ({@code -1W}, {@code +1Y@06}, {@code -1wd5}); a
 *     unit for SAME ({@code D}); a date of its calendar for SOLAR, LUNAR, JULIAN; empty for CLOCK
 * @param clock the time of day as in TIMEX3, without the T: {@code NI}, {@code 10:30}
 * @param sense which part of the period is meant
 */
public record TimeMeaning(Frame frame, String value, @Nullable String clock, Sense sense) {
  /** How the value is to be read. */
  public enum Frame {
    STATED,
    OPEN,
    NOW,
    THEN,
    SAME,
    CLOCK,
    UNTIL_NOW,
    SOLAR,
    LUNAR,
    JULIAN
  }

  /** Early, mid, late, about. */
  public enum Sense {
    NONE,
    START,
    MID,
    END,
    APPROX
  }

  TimeMeaning with(Sense sense) {
    return new TimeMeaning(frame, value, clock, sense);
  }

  TimeMeaning at(@Nullable String clock) {
    return new TimeMeaning(frame, value, clock, sense);
  }
}
