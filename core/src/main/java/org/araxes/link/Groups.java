package org.araxes.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Grows occurrences from joins, the best join first. Two groups do not become one when anything in
 * one is hard evidence against anything in the other, so that a vague claim does not pull two exact
 * ones together.
 */
final class Groups {
  /** Of large groups only so many claims are asked; the joins of a group resemble each other. */
  private static final int ASKED = 24;

  /** How much of large groups is looked at closely. */
  private static final int LOOKED_AT = 16;

  private static final double ROUNDING = 1e-6;

  private final SortedMap<ClaimRef, ToldClaim> claims;
  private final Map<ClaimRef, Set<ClaimRef>> different;
  private final Map<ClaimRef, Group> groups = new TreeMap<>();
  private final Likeness likeness;
  private final double least;

  /** Claims and the joins that brought them together. */
  private static final class Group {
    private final List<ToldClaim> claims = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();
  }

  /**
   * @param different which claims a person has set apart from which, both ways
   */
  Groups(
      SortedMap<ClaimRef, ToldClaim> claims,
      Map<ClaimRef, Set<ClaimRef>> different,
      Likeness likeness) {
    this.likeness = likeness;
    this.least = likeness.leastMargin();
    this.claims = claims;
    this.different = different;
    claims.forEach(
        (ref, claim) -> {
          Group group = new Group();
          group.claims.add(claim);
          groups.put(ref, group);
        });
  }

  List<Occurrence> grown(Collection<Join> joins) {
    List<Join> best = new ArrayList<>(joins);
    best.sort(
        Comparator.<Join>comparingDouble(join -> likeness.margin(join))
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    for (Join join : best) {
      Group left = groups.get(join.left());
      Group right = groups.get(join.right());
      if (left == right) {
        left.joins.add(join);
      } else if (mayUnite(left, right, join)) {
        unite(left, right, join);
      }
    }
    List<Occurrence> occurrences = new ArrayList<>();
    for (ToldClaim claim : claims.values()) {
      Group group = groups.get(claim.ref());
      group.claims.sort((a, b) -> a.ref().compareTo(b.ref()));
      if (group.claims.get(0) == claim) {
        Collections.sort(group.joins);
        occurrences.add(new Occurrence(group.claims, group.joins));
      }
    }
    return occurrences;
  }

  private boolean mayUnite(Group left, Group right, Join join) {
    if (areDecidedApart(left, right)) {
      return false;
    }
    return join.isDecided() || !areApart(left, right) && areClose(left, right);
  }

  private boolean areDecidedApart(Group left, Group right) {
    if (different.isEmpty()) {
      return false;
    }
    Group small = left.claims.size() <= right.claims.size() ? left : right;
    Group large = small == left ? right : left;
    return small.claims.stream()
        .flatMap(claim -> different.getOrDefault(claim.ref(), Set.of()).stream())
        .anyMatch(ref -> groups.get(ref) == large);
  }

  private boolean areApart(Group left, Group right) {
    return left.claims.stream()
        .limit(ASKED)
        .anyMatch(a -> right.claims.stream().limit(ASKED).anyMatch(b -> likeness.keepApart(a, b)));
  }

  /** A chain of pairs is no group: the mean of all pairs must not be too far below a join. */
  private boolean areClose(Group left, Group right) {
    List<ToldClaim> some = left.claims.subList(0, Math.min(LOOKED_AT, left.claims.size()));
    List<ToldClaim> others = right.claims.subList(0, Math.min(LOOKED_AT, right.claims.size()));
    if (some.size() * others.size() == 1) {
      return true;
    }
    double sum = 0;
    for (ToldClaim a : some) {
      for (ToldClaim b : others) {
        sum += likeness.margin(a, b);
      }
    }
    return sum >= least * some.size() * others.size() - ROUNDING;
  }

  private void unite(Group left, Group right, Join join) {
    Group large = left.claims.size() >= right.claims.size() ? left : right;
    Group small = large == left ? right : left;
    large.claims.addAll(small.claims);
    large.joins.addAll(small.joins);
    large.joins.add(join);
    small.claims.forEach(claim -> groups.put(claim.ref(), large));
  }
}
