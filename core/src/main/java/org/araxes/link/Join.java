package org.araxes.link;

import java.util.Comparator;

/**
 * Two claims are taken to be about one occurrence.
 *
 * @param left the smaller of the two
 * @param score the sum of the weights that hold
 * @param reason what holds, by name, the weightiest first
 */
public record Join(ClaimRef left, ClaimRef right, double score, String reason)
    implements Comparable<Join> {
  private static final Comparator<Join> ORDER =
      Comparator.comparingDouble(Join::score)
          .reversed()
          .thenComparing(Join::left)
          .thenComparing(Join::right);

  /** More than any sum of weights: joined before everything else. */
  private static final double DECIDED = 1000;

  /** A join because a person decided so. */
  static Join decided(ClaimPair pair) {
    return new Join(pair.left(), pair.right(), DECIDED, "decided");
  }

  boolean isDecided() {
    return score >= DECIDED;
  }

  /** The best first. */
  @Override
  public int compareTo(Join other) {
    return ORDER.compare(this, other);
  }
}
