package org.araxes.ground;

import org.araxes.gazetteer.Entry;

/**
 * How much each kind of evidence counts, in natural logarithms of odds. Set by trial on annotated
 * news; {@code docs/accuracy.md} has the figures.
 */
final class PlaceWeights {
  static final double NEAR = 1.6;
  static final double DIVISION = 1.2;
  static final double COUNTRY = 1.4;

  /** What the publisher's own town counts, in mentions. */
  static final double HOME = 4;

  /** What the country of the publisher's web address counts, in mentions. */
  static final double ADDRESS = 2;

  /** What a word for a people ("Ardenian") counts for its country, in mentions. */
  static final double PEOPLE = 0.7;

  private PlaceWeights() {}

  /** How likely a place is to be meant where nothing else is known. */
  static double prior(Entry entry) {
    double people = Math.log(entry.population() + 300.0);
    return switch (entry.rank()) {
      case COUNTRY -> 16;
      case FORMER_COUNTRY -> 14.5;
      case CONTINENT -> 15;
      case CAPITAL -> people + 1.5;
      case DIVISION -> "USA".equals(entry.place().country()) ? 13 : 11.5;
      case REGION, WATER -> 12;
      case SEAT -> people + 0.5;
      case TOWN -> people;
      case COUNTY -> 9.5;
      case SITE -> 11;
      case QUARTER -> people - 2;
    };
  }
}
