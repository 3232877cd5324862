package org.araxes.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A sum of named weights. */
final class Score {
  private static final Comparator<Part> WEIGHTIEST_FIRST =
      Comparator.comparingDouble(part -> -Math.abs(part.weight()));

  /** Sums of the same parts are the same number in whatever order. */
  private static final double EXACT = 1e6;

  private final Weights weights;
  private final List<Part> parts = new ArrayList<>();

  private record Part(String name, double weight, double share) {}

  Score(Weights weights) {
    this.weights = weights;
  }

  void add(String name) {
    add(name, 1);
  }

  /**
   * @param share how much of the weight, from 0 to 1
   */
  void add(String name, double share) {
    if (share > 0) {
      parts.add(new Part(name, weights.of(name) * share, share));
    }
  }

  void addIf(boolean holds, String name) {
    if (holds) {
      add(name);
    }
  }

  /** Takes back whatever was added under this name. */
  void forget(String name) {
    parts.removeIf(part -> part.name().equals(name));
  }

  boolean has(String name) {
    for (Part part : parts) {
      if (part.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of these was added. */
  boolean has(Set<String> names) {
    for (Part part : parts) {
      if (names.contains(part.name())) {
        return true;
      }
    }
    return false;
  }

  /** How much of a weight was added, from 0 to 1. */
  double share(String name) {
    double share = 0;
    for (Part part : parts) {
      share += part.name().equals(name) ? part.share() : 0;
    }
    return share;
  }

  double sum() {
    double sum = 0;
    for (Part part : parts) {
      sum += part.weight();
    }
    return Math.round(sum * EXACT) / EXACT;
  }

  /** The sum of all but these. */
  double sumWithout(Set<String> names) {
    double sum = 0;
    for (Part part : parts) {
      sum += names.contains(part.name()) ? 0 : part.weight();
    }
    return Math.round(sum * EXACT) / EXACT;
  }

  /** Equal reasons are one object: there are many joins and few reasons. */
  String reason() {
    parts.sort(WEIGHTIEST_FIRST);
    StringBuilder reason = new StringBuilder();
    for (Part part : parts) {
      reason.append(reason.length() == 0 ? "" : ", ");
      reason.append(weights.said(part.name(), part.weight()));
    }
    return weights.shared(reason.toString());
  }
}
