package org.araxes.ground;

import org.araxes.gazetteer.Entry;
import org.araxes.model.Place;

/**
 * How much each kind of evidence counts, in natural logarithms of odds. Set by trial on annotated
 * news; {@code docs/accuracy.md} has the figures.
 */
final class PlaceWeights {
  static final double NEAR = 1.8;
  static final double DIVISION = 1.2;
  static final double COUNTRY = 1.8;

  /** What the publisher's own town counts, in mentions. */
  static final double HOME = 4;

  /** What the country of the publisher's web address counts, in mentions. */
  static final double ADDRESS = 2;

  /** What a word for a people ("Ardenian") counts for its country, in mentions. */
  static final double PEOPLE = 1.2;

  /** How much of its size counts where a publisher is named after a town. */
  static final double HOME_SIZE = 0.4;

  /** What is taken from a place that had the name once. */
  static final double FORMER_NAME = 5;

  /** What share of the most named country counts for seas, regions and the like in no country. */
  static final double NO_COUNTRY = 0.5;

  private PlaceWeights() {}

  /** How likely a place is to be meant where nothing else is known. */
  static double prior(Entry entry) {
    return prior(entry, 1) - (entry.isFormerName() ? FORMER_NAME : 0);
  }

  /** States are spoken of by their bare name; an oblast is called so beside it. */
  private static double division(Place place) {
    return "USA".equals(place.country()) ? 13 : place.feature().equals("oblast") ? 9.5 : 11.5;
  }

  /** How likely a place is to be a publisher's home: newspapers of small towns are many. */
  static double home(Entry entry) {
    return prior(entry, HOME_SIZE);
  }

  private static double prior(Entry entry, double size) {
    double people = size * Math.log(entry.population() + 300.0);
    return switch (entry.rank()) {
      case COUNTRY -> 16;
      case FORMER_COUNTRY -> 14.5;
      case CONTINENT -> 15;
      case CAPITAL -> people + 1.5;
      case DIVISION -> division(entry.place());
      case REGION, WATER -> 12;
      case SEAT -> people + 0.5;
      case TOWN -> people;
      case COUNTY -> 9.5;
      case SITE -> 11;
      case QUARTER -> people - 2;
    };
  }
}
