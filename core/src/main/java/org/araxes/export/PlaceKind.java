package org.araxes.export;

import org.jspecify.annotations.Nullable;

/**
 * What kind of place it is, and the precision that others give it; null where a format does not
 * take such places.
 *
 * @param name settlement, near, district, province, part, country, line, area, water ...
 * @param featureClass of GeoNames
 */
record PlaceKind(
    String name,
    @Nullable String acled,
    @Nullable String ucdp,
    @Nullable String gdelt,
    @Nullable String idmc,
    @Nullable String plover,
    @Nullable String featureClass) {
  static final String UNKNOWN = "unknown";
}
