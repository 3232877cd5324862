package org.araxes.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Counts what an export has no place for, and hands each loss on. */
public final class Losses {
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

  /** A claim that is in a row, and what of it is lost. */
  void kept(SourcedClaim claim, Map<Facet, String> reasons) {
    claims++;
    reasons.forEach(
        (facet, reason) ->
            facet.of(claim).forEach(value -> lost(claim, facet.word(), value, reason)));
  }

  /** A claim that is in no row. */
  void refused(SourcedClaim claim, Refusal refusal) {
    claims++;
    unwritten++;
    lost(claim, refusal.field(), refusal.value(), refusal.reason() + "; row not written");
  }

  void lost(SourcedClaim claim, String field, String value, String reason) {
    counts.computeIfAbsent(field, f -> new TreeMap<>()).merge(reason, 1L, Long::sum);
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

  /** A line for each field and reason, with how often; for people. */
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
        (field, reasons) ->
            reasons.forEach(
                (reason, count) -> lines.add("  lost " + count + "x " + field + ": " + reason)));
    return lines;
  }
}
