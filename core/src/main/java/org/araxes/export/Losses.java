package org.araxes.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Counts what an export has no place for, and hands each loss on. */
public final class Losses {
  /** Why a value is lost that nobody said was. */
  static final String NOT_THERE = "does not stand in the row";

  private final String target;
  private final Consumer<Loss> each;
  private final Map<String, Map<String, Long>> counts = new TreeMap<>();
  private long rows;
  private long claims;
  private long unwritten;

  Losses(String target, Consumer<Loss> each) {
    this.target = target;
    this.each = each;
  }

  void row() {
    rows++;
  }

  /**
   * A claim that is in rows, and what of it is lost.
   *
   * @param stands whether a value is in these rows
   */
  void kept(SourcedClaim claim, Coverage coverage, Predicate<String> stands) {
    claims++;
    for (Facet facet : Facet.values()) {
      String reason = coverage.lost().get(facet);
      if (reason != null || coverage.isLookedFor(facet)) {
        for (String value : facet.of(claim)) {
          if (reason != null) {
            lost(claim, facet.word(), value, reason);
          } else if (!stands.test(value)) {
            lost(claim, facet.word(), value, NOT_THERE);
          }
        }
      }
    }
  }

  /** A claim that is in no row. */
  void refused(SourcedClaim claim, Refusal refusal) {
    claims++;
    unwritten++;
    lost(claim, refusal.field(), refusal.value(), refusal.reason() + "; row not written");
  }

  void lost(SourcedClaim claim, String field, String value, String reason) {
    counts.computeIfAbsent(reason, r -> new TreeMap<>()).merge(field, 1L, Long::sum);
    each.accept(new Loss(claim.id(), target, field, value, reason));
  }

  public String target() {
    return target;
  }

  /** Rows written. */
  public long rows() {
    return rows;
  }

  /** Claims looked at. */
  public long claims() {
    return claims;
  }

  /** Claims that are in no row. */
  public long unwritten() {
    return unwritten;
  }

  public boolean isEmpty() {
    return counts.isEmpty();
  }

  /** A line for each reason, with how often and of which fields; for people. */
  public List<String> summary() {
    List<String> lines = new ArrayList<>();
    lines.add(
        target
            + ": "
            + rows
            + (rows == 1 ? " row" : " rows")
            + (claims == 0 ? "" : " from " + claims + (claims == 1 ? " claim" : " claims"))
            + (unwritten == 0 ? "" : "; " + unwritten + " not written")
            + (claims > 0 && isEmpty() ? "; nothing lost" : ""));
    counts.forEach(
        (reason, fields) -> {
          List<String> often = new ArrayList<>();
          fields.forEach((field, count) -> often.add(field + " " + count));
          lines.add("  lost, " + reason + ": " + String.join(", ", often));
        });
    return lines;
  }
}
