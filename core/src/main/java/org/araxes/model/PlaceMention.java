package org.araxes.model;

import org.jspecify.annotations.Nullable;

/**
 * Words that stand for a place.
 *
 * @param place null when the place is not known: it stays unknown
 * @param part "southwest" when the words mean a part of the place
 */
public record PlaceMention(
    Span span, @Nullable Place place, Relation relation, @Nullable String part) {
  public enum Relation {
    AT,
    NEAR,
    PART_OF,
    ROUTE
  }
}
