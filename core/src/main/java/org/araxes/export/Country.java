package org.araxes.export;

import org.jspecify.annotations.Nullable;

/**
 * A country in the codes of others; null where it has none.
 *
 * @param alpha3 ISO 3166
 * @param number of ISO 3166, three digits
 * @param fips FIPS 10-4, which GDELT uses for places
 * @param warNumber of Gleditsch and Ward, and of Correlates of War
 * @param cameo which GDELT uses for actors
 */
record Country(
    String alpha3,
    String alpha2,
    String name,
    @Nullable String number,
    @Nullable String fips,
    @Nullable String warNumber,
    String cameo,
    @Nullable String acledRegion,
    @Nullable String ucdpRegion) {}
