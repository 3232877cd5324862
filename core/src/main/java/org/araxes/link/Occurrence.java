package org.araxes.link;

import java.util.List;

/**
 * Claims taken to be about one happening.
 *
 * @param claims in the order of their references; never empty
 * @param joins why, those that were used
 */
public record Occurrence(List<ToldClaim> claims, List<Join> joins) {
  public Occurrence {
    claims = List.copyOf(claims);
    joins = List.copyOf(joins);
  }

  /** A name that depends on nothing but the first claim. */
  public String id() {
    ClaimRef first = claims.get(0).ref();
    return first.document() + "#" + first.claim();
  }
}
