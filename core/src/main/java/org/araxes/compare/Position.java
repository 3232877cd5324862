package org.araxes.compare;

import java.util.List;
import org.araxes.link.ClaimRef;

/**
 * What some sources say about one aspect.
 *
 * @param value in a word: denied, 12 killed, 1993-09-05
 * @param claims that say so, in order
 * @param independent how many voices, each counted once
 */
public record Position(String value, List<ClaimRef> claims, int independent) {
  public Position {
    claims = List.copyOf(claims);
  }
}
