package org.araxes.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Numbers of claims by key. Most keys have one, and a bin of one takes hardly any memory. */
final class Bins {
  /** A bin of one holds it; of more, how many there are, and then them. */
  private final Map<String, int[]> bins = new HashMap<>();

  /** Does something with the members of a bin: those from 1 to the first number. */
  @FunctionalInterface
  interface Use {
    void of(int[] bin);
  }

  void add(Set<String> keys, int number) {
    for (String key : keys) {
      bins.compute(key, (k, bin) -> bin == null ? new int[] {number} : with(bin, number));
    }
  }

  private static int[] with(int[] bin, int number) {
    if (bin.length == 1) {
      return new int[] {2, bin[0], number, 0};
    }
    int[] larger = bin[0] + 1 < bin.length ? bin : Arrays.copyOf(bin, bin.length * 2);
    larger[++larger[0]] = number;
    return larger;
  }

  /** Hands on the bins of more than one, and forgets each when it was used. */
  void useUp(Use use) {
    for (var rest = bins.values().iterator(); rest.hasNext(); ) {
      int[] bin = rest.next();
      if (bin.length > 1) {
        use.of(bin);
      }
      rest.remove();
    }
  }
}
