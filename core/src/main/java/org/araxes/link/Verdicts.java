package org.araxes.link;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What people decided: which claims are about one occurrence and which are not. It outweighs
 * whatever the program finds.
 *
 * @param same pairs about one occurrence
 * @param different pairs about two occurrences; where a pair is in both, it is different
 */
public record Verdicts(Set<ClaimPair> same, Set<ClaimPair> different) {
  public static final Verdicts NONE = new Verdicts(Set.of(), Set.of());

  public Verdicts {
    same = Collections.unmodifiableSet(new LinkedHashSet<>(same));
    different = Collections.unmodifiableSet(new LinkedHashSet<>(different));
  }
}
