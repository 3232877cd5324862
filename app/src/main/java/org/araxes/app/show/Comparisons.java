package org.araxes.app.show;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.araxes.app.ledger.ClaimLine;
import org.araxes.app.ledger.Ledger;
import org.araxes.app.ledger.OccurrenceLine;
import org.araxes.app.view.ClaimRow;
import org.araxes.app.view.ComparedPair;
import org.araxes.app.view.Comparison;
import org.araxes.app.view.Difference;
import org.araxes.app.view.DocumentRow;
import org.araxes.app.view.Side;
import org.araxes.compare.Aspect;
import org.araxes.model.Standing;
import org.jspecify.annotations.Nullable;

/** What changed from one document, or time, to another. */
public final class Comparisons {
  private static final Set<Standing> SURE = Set.of(Standing.HAPPENED, Standing.ONGOING);
  private static final Set<Standing> UNSURE =
      Set.of(Standing.UNCONFIRMED, Standing.POSSIBLE, Standing.HYPOTHETICAL, Standing.EXPECTED);

  /** What only one side tells is left out beyond so many. */
  private static final int MOST_PAIRS = 1000;

  private Comparisons() {}

  /**
   * @param left documents of the one side, by publication
   * @param right of the other
   */
  public static Comparison of(
      Ledger ledger,
      String leftLabel,
      List<DocumentRow> left,
      String rightLabel,
      List<DocumentRow> right,
      @Nullable String command) {
    Set<String> leftKeys = keys(left);
    Set<String> rightKeys = keys(right);
    List<ComparedPair> pairs = new ArrayList<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (OccurrenceLine occurrence : ledger.occurrences()) {
      List<ClaimRow> one = told(occurrence, leftKeys);
      List<ClaimRow> other = told(occurrence, rightKeys);
      if (!one.isEmpty() || !other.isEmpty()) {
        ComparedPair pair = pair(occurrence, one, other);
        if (pairs.size() < MOST_PAIRS || !one.isEmpty() && !other.isEmpty()) {
          pairs.add(pair);
        }
        pair.changes().forEach(change -> counts.merge(change, 1, Integer::sum));
      }
    }
    return new Comparison(side(leftLabel, left), side(rightLabel, right), counts, pairs, command);
  }

  private static Set<String> keys(List<DocumentRow> documents) {
    Set<String> keys = new LinkedHashSet<>();
    documents.forEach(document -> keys.add(document.key()));
    return keys;
  }

  private static Side side(String label, List<DocumentRow> documents) {
    return new Side(label, documents, documents.stream().mapToInt(DocumentRow::claims).sum());
  }

  private static List<ClaimRow> told(OccurrenceLine occurrence, Set<String> documents) {
    return occurrence.claims().stream()
        .map(ClaimLine::row)
        .filter(row -> documents.contains(row.document().key()))
        .toList();
  }

  private static ComparedPair pair(
      OccurrenceLine occurrence, List<ClaimRow> left, List<ClaimRow> right) {
    String label = occurrence.row().label();
    if (left.isEmpty()) {
      return new ComparedPair(occurrence.key(), label, List.of("new"), List.of(), left, right);
    }
    if (right.isEmpty()) {
      return new ComparedPair(occurrence.key(), label, List.of("silent"), List.of(), left, right);
    }
    List<Difference> differences = new ArrayList<>();
    Set<String> changes = new LinkedHashSet<>();
    whether(left, right, changes);
    for (Aspect aspect : Aspect.values()) {
      Set<String> one = values(left, aspect);
      Set<String> other = values(right, aspect);
      if (!one.equals(other)) {
        differences.add(new Difference(aspect, joined(one), joined(other)));
        boolean bothTell = !one.isEmpty() && !other.isEmpty() && disjoint(one, other);
        if (bothTell) {
          change(aspect, changes);
        }
      }
    }
    if (disjoint(voices(left), voices(right)) && !changes.contains("denied")) {
      changes.add(changes.isEmpty() ? "confirmed" : "re_attributed");
    }
    if (changes.isEmpty()) {
      changes.add("alike");
    }
    return new ComparedPair(
        occurrence.key(), label, List.copyOf(changes), differences, left, right);
  }

  private static void change(Aspect aspect, Set<String> changes) {
    switch (aspect) {
      case HOW_MANY -> changes.add("figure_changed");
      case WHEN -> changes.add("time_changed");
      case WHERE -> changes.add("place_changed");
      case WHO, WHOM -> changes.add("party_changed");
      case WHETHER, WHAT -> {}
    }
  }

  private static void whether(List<ClaimRow> left, List<ClaimRow> right, Set<String> changes) {
    boolean wasDenied = all(left, Set.of(Standing.DENIED));
    boolean isDenied = all(right, Set.of(Standing.DENIED));
    boolean wasSure = left.stream().anyMatch(row -> SURE.contains(row.standing()));
    boolean isSure = right.stream().anyMatch(row -> SURE.contains(row.standing()));
    if (isDenied && !wasDenied) {
      changes.add("denied");
    } else if (isSure && !wasSure) {
      changes.add("more_certain");
    } else if (wasSure && all(right, UNSURE)) {
      changes.add("less_certain");
    }
  }

  private static boolean all(List<ClaimRow> rows, Set<Standing> standings) {
    return rows.stream().allMatch(row -> standings.contains(row.standing()));
  }

  private static Set<String> values(List<ClaimRow> rows, Aspect aspect) {
    Set<String> values = new LinkedHashSet<>();
    rows.stream()
        .map(row -> Cells.value(row, aspect))
        .filter(Objects::nonNull)
        .forEach(values::add);
    return values;
  }

  private static Set<String> voices(List<ClaimRow> rows) {
    Set<String> voices = new LinkedHashSet<>();
    rows.forEach(row -> voices.add(row.voice()));
    return voices;
  }

  private static boolean disjoint(Set<String> one, Set<String> other) {
    return one.stream().noneMatch(other::contains);
  }

  private static @Nullable String joined(Set<String> values) {
    return values.isEmpty() ? null : String.join("; ", values);
  }
}
