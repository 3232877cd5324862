package org.araxes.ground;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.araxes.gazetteer.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What the names of a document together say about where it plays: how many speak of each country,
 * of each division and of each square of the map. Adding a name and asking about a place both take
 * constant time for each of its places.
 */
final class PlaceContext {
  /** Larger places do not tell which square is meant. */
  private static final double LARGEST_KM = 150;

  private static final double SQUARE = 1;

  private final Map<String, Double> countries = new HashMap<>();
  private final Map<String, Double> divisions = new HashMap<>();
  private final Map<Long, Double> squares = new HashMap<>();

  void addCountry(String country, double weight) {
    countries.merge(country, weight, Double::sum);
  }

  /** Adds a name's places by their likelihood; a negative sign takes them out again. */
  void add(PlaceName name, int sign) {
    for (int i = 0; i < name.entries().size(); i++) {
      Entry entry = name.entries().get(i);
      double mass = sign * name.weight() * name.likely(i);
      merge(countries, entry.place().country(), mass);
      merge(divisions, entry.division(), mass);
      if (entry.place().radiusKm() <= LARGEST_KM) {
        squares.merge(
            square(entry.place().latitude(), entry.place().longitude()), mass, Double::sum);
      }
    }
  }

  /** Scores for the places of a name, whose own share must have been taken out. */
  List<Double> scores(PlaceName name) {
    List<Double> scores = new ArrayList<>();
    for (int i = 0; i < name.entries().size(); i++) {
      Entry entry = name.entries().get(i);
      double country =
          entry.place().country() == null
              ? PlaceWeights.NO_COUNTRY * mostNamedCountry()
              : of(countries, entry.place().country());
      double division = of(divisions, entry.division());
      scores.add(
          name.prior(i)
              + PlaceWeights.COUNTRY * Math.log1p(country)
              + PlaceWeights.DIVISION * Math.log1p(division)
              + PlaceWeights.NEAR * Math.log1p(near(entry)));
    }
    return scores;
  }

  private double mostNamedCountry() {
    return countries.values().stream().mapToDouble(mass -> mass).max().orElse(0);
  }

  private double near(Entry entry) {
    if (entry.place().radiusKm() > LARGEST_KM) {
      return 0;
    }
    double latitude = entry.place().latitude();
    double across = 1 / Math.max(0.2, Math.cos(Math.toRadians(latitude)));
    int wide = (int) Math.round(across);
    double found = 0;
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -wide; dx <= wide; dx++) {
        found +=
            squares.getOrDefault(
                square(latitude + dy * SQUARE, entry.place().longitude() + dx * SQUARE), 0.0);
      }
    }
    return Math.max(0, found);
  }

  private static double of(Map<String, Double> masses, @Nullable String key) {
    return key == null ? 0 : Math.max(0, masses.getOrDefault(key, 0.0));
  }

  private static void merge(Map<String, Double> masses, @Nullable String key, double mass) {
    if (key != null) {
      masses.merge(key, mass, Double::sum);
    }
  }

  private static long square(double latitude, double longitude) {
    long row = (long) Math.floor(latitude / SQUARE) + 200;
    long column = Math.floorMod((long) Math.floor(longitude / SQUARE), 360);
    return row * 1000 + column;
  }
}
