package org.araxes.app.view;

import org.jspecify.annotations.Nullable;

/** A place in the world; degrees and kilometres. */
public record PlaceShown(
    String key,
    String name,
    @Nullable String country,
    @Nullable String feature,
    double latitude,
    double longitude,
    double radiusKm) {}
