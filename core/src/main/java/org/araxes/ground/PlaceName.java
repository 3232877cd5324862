package org.araxes.ground;

import java.util.List;
import org.araxes.gazetteer.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A name in a document with the places that it may stand for, and how likely each is. One name
 * stands for one place throughout a document.
 */
final class PlaceName {
  private final List<Entry> entries;
  private final List<Double> priors;
  private final double[] likely;
  private double weight;

  /**
   * @param weight what the name counts as context of other names, at first
   */
  PlaceName(List<Entry> entries, double weight) {
    this(entries, weight, entries.stream().map(PlaceWeights::prior).toList());
  }

  /**
   * @param priors how likely each place is where nothing else is known, as logarithms
   */
  PlaceName(List<Entry> entries, double weight, List<Double> priors) {
    this.entries = List.copyOf(entries);
    this.likely = new double[entries.size()];
    this.weight = weight;
    this.priors = List.copyOf(priors);
    settle(this.priors);
  }

  double prior(int entry) {
    return priors.get(entry);
  }

  List<Entry> entries() {
    return entries;
  }

  double weight() {
    return weight;
  }

  void addWeight(double more) {
    weight += more;
  }

  double likely(int entry) {
    return likely[entry];
  }

  /** Turns scores into likelihoods that sum up to one. */
  void settle(List<Double> scores) {
    double best = scores.stream().mapToDouble(score -> score).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < likely.length; i++) {
      likely[i] = Math.exp(scores.get(i) - best);
      sum += likely[i];
    }
    for (int i = 0; i < likely.length; i++) {
      likely[i] /= sum;
    }
  }

  /** The likeliest place; the first of equals; null when the name is unknown. */
  @Nullable Entry best() {
    int best = -1;
    for (int i = 0; i < likely.length; i++) {
      if (best < 0 || likely[i] > likely[best]) {
        best = i;
      }
    }
    return best < 0 ? null : entries.get(best);
  }
}
