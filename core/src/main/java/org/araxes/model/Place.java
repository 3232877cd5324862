package org.araxes.model;

import org.jspecify.annotations.Nullable;

/**
 * A place in the world.
 *
 * @param id a GeoNames id where there is one, else an id of our own tables
 * @param country ISO 3166 alpha-3; null for seas and the like
 * @param feature city, country, region, river, sea, mountain, strait, enclave, dam ...
 * @param latitude decimal degrees north
 * @param longitude decimal degrees east
 * @param radiusKm how far the place reaches from that point, in kilometres
 */
public record Place(
    String id,
    String name,
    @Nullable String country,
    String feature,
    double latitude,
    double longitude,
    double radiusKm) {}
