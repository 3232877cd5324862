package org.araxes.link;

/**
 * Two claims, in their order.
 *
 * @param left the smaller of the two
 */
public record ClaimPair(ClaimRef left, ClaimRef right) {
  /** The two in any order. */
  public static ClaimPair of(ClaimRef one, ClaimRef other) {
    return one.compareTo(other) <= 0 ? new ClaimPair(one, other) : new ClaimPair(other, one);
  }
}
