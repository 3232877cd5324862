package org.araxes.ground;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How much a document speaks of each country: the ground on which "the army" stands. */
final class DocumentCountries {
  /** Mentions this early say what the document is about. */
  private static final int LEAD = 3;

  /** The share of all weight that makes a country the one that goes without saying. */
  private static final double FOCUS = 0.4;

  /** The share above which hardly any other is spoken of. */
  private static final double ONLY = 0.7;

  /** What a text must weigh to say more of itself than the place where it was written. */
  private static final double MUCH = 20;

  /** The share that makes it the country of those of whom nothing else is told. */
  private static final double HOME = 0.5;

  /** A single passing mention says nothing of a document. */
  private static final double LEAST = 2;

  /** Those who may well come from elsewhere. */
  private static final Set<String> WANDERING = Set.of("REF", "CRM", "NGO");

  /** Those who are somewhere because they are of there. */
  private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY");

  private final Map<String, Double> weights = new TreeMap<>();
  private final Map<String, Integer> first = new HashMap<>();
  private final BitSet counted = new BitSet();
  private double sum;
  private @Nullable String dateline;

  /** Notes where the document was written; that counts as a late mention, as it tells nothing. */
  void writtenIn(String country, int start) {
    dateline = dateline == null ? country : dateline;
    add(country, LEAD, start);
  }

  /**
   * Counts a mention; words that are a place and an actor at once count once.
   *
   * @param start where the words begin in the text
   */
  void add(String country, int sentence, int start) {
    if (country.equals("IGO") || country.equals("NGO") || country.equals("IMG")) {
      return;
    }
    if (counted.get(start)) {
      return;
    }
    counted.set(start);
    double weight = sentence < LEAD ? 2 : 1;
    weights.merge(country, weight, Double::sum);
    first.merge(country, start, Math::min);
    sum += weight;
  }

  static boolean isState(String sector) {
    return STATE.contains(sector);
  }

  static boolean isWandering(String sector) {
    return WANDERING.contains(sector);
  }

  boolean speaksOf(@Nullable String country) {
    return country != null && weights.containsKey(country);
  }

  /** The country that the document is mostly about; null when there is no such. */
  @Nullable String focus() {
    return focus(FOCUS);
  }

  /** The country that most of the document is about; null when there is no such. */
  @Nullable String home() {
    return focus(HOME);
  }

  /** Of two that weigh the same, the one that is named first. */
  private boolean isMore(String one, String other) {
    int order = weights.get(one).compareTo(weights.get(other));
    return order > 0 || order == 0 && first.get(one) < first.get(other);
  }

  /**
   * The country of those of a sector whose country goes without saying: that which most of the text
   * is about; else "the army" is that of the place the report was sent from.
   */
  @Nullable String of(String sector) {
    if (isWandering(sector)) {
      return focus(ONLY);
    }
    String home = sum < MUCH ? null : home();
    return home != null ? home : dateline != null && isState(sector) ? dateline : focus();
  }

  private @Nullable String focus(double share) {
    if (sum < LEAST) {
      return null;
    }
    String best = null;
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      if (best == null || isMore(entry.getKey(), best)) {
        best = entry.getKey();
      }
    }
    return best != null && weights.get(best) >= share * sum ? best : null;
  }
}
