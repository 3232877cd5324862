package org.araxes.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.araxes.link.Join;
import org.araxes.link.Linker;
import org.araxes.link.Occurrence;
import org.araxes.link.ToldClaim;
import org.jspecify.annotations.Nullable;

/** Pairs of occurrences that may be one, though too little speaks for it to join them. */
final class Likely {
  /** At most so many claims of the other document are looked at for each thing two may share. */
  private static final int LOOKED_AT = 12;

  private Likely() {}

  /** The likeliest first; an occurrence may be in several. */
  static List<Comparison.Beside> of(Linker linker, List<Occurrence> left, List<Occurrence> right) {
    Map<String, List<Occurrence>> bins = new HashMap<>();
    for (Occurrence occurrence : right) {
      for (ToldClaim claim : occurrence.claims()) {
        linker
            .keys(claim)
            .forEach(key -> bins.computeIfAbsent(key, k -> new ArrayList<>()).add(occurrence));
      }
    }
    List<Comparison.Beside> likely = new ArrayList<>();
    for (Occurrence occurrence : left) {
      Map<Occurrence, Join> known = new IdentityHashMap<>();
      for (ToldClaim claim : occurrence.claims()) {
        for (String key : linker.keys(claim)) {
          List<Occurrence> bin = bins.getOrDefault(key, List.of());
          for (Occurrence other : bin.subList(0, Math.min(LOOKED_AT, bin.size()))) {
            Join join = best(linker, claim, other);
            if (join != null) {
              known.merge(other, join, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
          }
        }
      }
      known.forEach((other, join) -> likely.add(new Comparison.Beside(occurrence, other, join)));
    }
    likely.sort(Comparator.comparing(Comparison.Beside::why));
    return likely;
  }

  private static @Nullable Join best(Linker linker, ToldClaim claim, Occurrence other) {
    Join best = null;
    for (ToldClaim one : other.claims().subList(0, Math.min(LOOKED_AT, other.claims().size()))) {
      Join join = linker.likeness(claim, one);
      if (join != null && (best == null || join.compareTo(best) < 0)) {
        best = join;
      }
    }
    return best;
  }
}
