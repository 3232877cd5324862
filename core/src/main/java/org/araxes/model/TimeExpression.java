package org.araxes.model;

import org.jspecify.annotations.Nullable;

/**
 * Words that stand for a time, and the time they stand for.
 *
 * @param value a TIMEX3 value: {@code 1993-09-05}, {@code 1993-SU}, {@code 1993-W35}, {@code P5Y},
 *     {@code PRESENT_REF}; null when the text does not say which
 * @param edtf the same as an EDTF string where one exists
 */
public record TimeExpression(
    Span span, Type type, @Nullable String value, @Nullable String edtf, Anchor anchor) {
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** What the value was resolved against. */
  public enum Anchor {
    STATED,
    PUBLISHED,
    NARRATIVE,
    WORLD,
    NONE
  }
}
