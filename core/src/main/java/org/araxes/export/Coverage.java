package org.araxes.export;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What becomes of the parts of a claim in a format. What is neither lost nor changed is looked for
 * in the rows, value by value.
 *
 * @param lost what the format has no place for, and why, in the order of the parts
 * @param changed what it holds in another form than the record: a date in digits, a name for a code
 */
record Coverage(Map<Facet, String> lost, Set<Facet> changed) {
  Coverage {
    lost = Collections.unmodifiableMap(lost);
    changed = Collections.unmodifiableSet(changed);
  }

  /** Of a format that holds everything. */
  static final Coverage WHOLE = new Coverage(Map.of(), EnumSet.allOf(Facet.class));

  boolean isLookedFor(Facet facet) {
    return !lost.containsKey(facet) && !changed.contains(facet);
  }
}
