package org.araxes.link;

import java.util.Comparator;

/**
 * Points at a claim.
 *
 * @param document the document's id
 * @param claim the claim's id in that document's reading
 */
public record ClaimRef(String document, String claim) implements Comparable<ClaimRef> {
  private static final Comparator<ClaimRef> ORDER =
      Comparator.comparing(ClaimRef::document)
          .thenComparing(ref -> ref.claim().length())
          .thenComparing(ClaimRef::claim);

  @Override
  public int compareTo(ClaimRef other) {
    return ORDER.compare(this, other);
  }
}
