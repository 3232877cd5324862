package org.araxes.link;

import org.araxes.model.Place;

/** Distances on the globe. */
public final class Distances {
  private static final double EARTH_RADIUS_KILOMETRES = 6371;

  private Distances() {}

  /** Between the centres of two places, along the great circle. */
  public static double kilometres(Place left, Place right) {
    double a = Math.toRadians(left.latitude());
    double b = Math.toRadians(right.latitude());
    double high = Math.sin((b - a) / 2);
    double wide = Math.sin(Math.toRadians(right.longitude() - left.longitude()) / 2);
    double chord = high * high + Math.cos(a) * Math.cos(b) * wide * wide;
    return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(chord)));
  }
}
