package org.araxes.export;

import org.araxes.model.Place;
import org.jspecify.annotations.Nullable;

/** Places as formats have them. */
final class Places {
  private Places() {}

  /** The number in GeoNames; null for a place of our own tables. */
  static @Nullable Long geoNames(@Nullable Place place) {
    if (place == null || place.id().isEmpty()) {
      return null;
    }
    String id = place.id();
    boolean digits = id.chars().allMatch(c -> c >= '0' && c <= '9') && id.length() < 12;
    return digits ? Long.valueOf(id) : null;
  }

  /** The name of a town; null for anything larger. */
  static @Nullable String city(Codes codes, @Nullable Place place) {
    return place != null && codes.isSettlement(place) ? place.name() : null;
  }
}
