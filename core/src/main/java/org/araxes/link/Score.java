package org.araxes.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A sum of named weights. */
final class Score {
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

  boolean has(String name) {
    return parts.stream().anyMatch(part -> part.name().equals(name));
  }

  /** Whether one of these was added. */
  boolean has(Set<String> names) {
    return parts.stream().anyMatch(part -> names.contains(part.name()));
  }

  /** How much of a weight was added, from 0 to 1. */
  double share(String name) {
    return parts.stream().filter(p -> p.name().equals(name)).mapToDouble(Part::share).sum();
  }

  double sum() {
    return parts.stream().mapToDouble(Part::weight).sum();
  }

  /** Equal reasons are one object: there are many joins and few reasons. */
  String reason() {
    String reason =
        parts.stream()
            .sorted(Comparator.comparingDouble((Part part) -> -Math.abs(part.weight())))
            .map(part -> weights.said(part.name(), part.weight()))
            .collect(Collectors.joining(", "));
    return weights.shared(reason);
  }
}
