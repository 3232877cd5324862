package org.araxes.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Grows occurrences from joins, the best join first. Two groups do not become one when anything in
 * one is hard evidence against anything in the other, so that a vague claim does not pull two exact
 * ones together.
 */
final class Groups {
  /** Of large groups only so many claims are asked; the joins of a group resemble each other. */
  private static final int ASKED = 24;

  private static final double LEAST_JOINED = 0.4;

  private final Map<ClaimRef, ToldClaim> claims;
  private final Map<ClaimRef, Group> groups = new TreeMap<>();
  private final Set<Pair> joined = new HashSet<>();

  private record Pair(ClaimRef left, ClaimRef right) {}

  /** Claims and the joins that brought them together. */
  private static final class Group {
    private final List<ToldClaim> claims = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();
  }

  Groups(Map<ClaimRef, ToldClaim> claims) {
    this.claims = claims;
    claims.forEach(
        (ref, claim) -> {
          Group group = new Group();
          group.claims.add(claim);
          groups.put(ref, group);
        });
  }

  /**
   * @param joins the best first
   */
  List<Occurrence> grown(Collection<Join> joins) {
    joins.forEach(join -> joined.add(new Pair(join.left(), join.right())));
    for (Join join : joins) {
      Group left = groups.get(join.left());
      Group right = groups.get(join.right());
      if (left == right) {
        left.joins.add(join);
      } else if (!areApart(left, right) && areClose(left, right)) {
        unite(left, right, join);
      }
    }
    List<Occurrence> occurrences = new ArrayList<>();
    for (ToldClaim claim : claims.values()) {
      Group group = groups.get(claim.ref());
      group.claims.sort((a, b) -> a.ref().compareTo(b.ref()));
      if (group.claims.get(0) == claim) {
        occurrences.add(new Occurrence(group.claims, group.joins));
      }
    }
    return occurrences;
  }

  private static boolean areApart(Group left, Group right) {
    return left.claims.stream()
        .limit(ASKED)
        .anyMatch(a -> right.claims.stream().limit(ASKED).anyMatch(b -> Apart.areApart(a, b)));
  }

  /** A chain of pairs is no group: enough of all pairs must be joined. */
  private boolean areClose(Group left, Group right) {
    List<ToldClaim> some = left.claims.subList(0, Math.min(ASKED, left.claims.size()));
    List<ToldClaim> others = right.claims.subList(0, Math.min(ASKED, right.claims.size()));
    long pairs = 0;
    for (ToldClaim a : some) {
      for (ToldClaim b : others) {
        boolean ordered = a.ref().compareTo(b.ref()) < 0;
        Pair pair = ordered ? new Pair(a.ref(), b.ref()) : new Pair(b.ref(), a.ref());
        pairs += joined.contains(pair) ? 1 : 0;
      }
    }
    return pairs >= LEAST_JOINED * some.size() * others.size();
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
