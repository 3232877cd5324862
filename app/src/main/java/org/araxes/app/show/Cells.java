package org.araxes.app.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.araxes.app.ledger.Choice;
import org.araxes.app.ledger.ClaimLine;
import org.araxes.app.ledger.OccurrenceLine;
import org.araxes.app.view.Cell;
import org.araxes.app.view.ClaimRow;
import org.araxes.app.view.FigureShown;
import org.araxes.app.view.PartyShown;
import org.araxes.app.view.Settled;
import org.araxes.app.view.Words;
import org.araxes.compare.Aspect;
import org.araxes.compare.Finding;
import org.araxes.link.ClaimRef;
import org.jspecify.annotations.Nullable;

/** What each voice says on each aspect, and where voices differ. */
final class Cells {
  private final Map<String, Map<Aspect, Cell>> cells = new LinkedHashMap<>();
  private final Map<Aspect, Set<ClaimRef>> disputed = new EnumMap<>(Aspect.class);

  Cells(OccurrenceLine line, Map<String, List<ClaimLine>> voices) {
    for (Finding finding : line.findings()) {
      if (finding.kind() != Finding.Kind.CORROBORATED && finding.positions().size() > 1) {
        Set<ClaimRef> refs = disputed.computeIfAbsent(finding.aspect(), a -> new HashSet<>());
        finding.positions().forEach(position -> refs.addAll(position.claims()));
      }
    }
    voices.forEach((voice, claims) -> cells.put(voice, cells(claims)));
    for (Aspect aspect : Aspect.values()) {
      compare(aspect);
    }
  }

  private Map<Aspect, Cell> cells(List<ClaimLine> claims) {
    Map<Aspect, Cell> mine = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      Set<String> values = new LinkedHashSet<>();
      List<String> keys = new ArrayList<>();
      Words quote = null;
      String document = null;
      boolean isDisputed = false;
      for (ClaimLine claim : claims) {
        String value = value(claim.row(), aspect);
        if (value != null) {
          values.add(value);
          keys.add(claim.key());
          isDisputed |= disputed.getOrDefault(aspect, Set.of()).contains(claim.told().ref());
          if (quote == null) {
            quote = quote(claim.row(), aspect);
            document = claim.row().document().key();
          }
        }
      }
      if (!values.isEmpty()) {
        String all = String.join("; ", values);
        mine.put(aspect, new Cell(all, keys, quote, document, isDisputed, false));
      }
    }
    return mine;
  }

  /**
   * Marks what several voices say alike; a disputed value differs only where others say another.
   */
  private void compare(Aspect aspect) {
    Map<String, Integer> counts = new TreeMap<>();
    cells.values().stream()
        .filter(mine -> mine.containsKey(aspect))
        .forEach(mine -> counts.merge(mine.get(aspect).value(), 1, Integer::sum));
    for (Map<Aspect, Cell> mine : cells.values()) {
      Cell cell = mine.get(aspect);
      if (cell != null) {
        boolean differs = cell.differs() && counts.size() > 1;
        boolean agrees = counts.get(cell.value()) > 1;
        mine.put(
            aspect,
            new Cell(cell.value(), cell.claims(), cell.quote(), cell.document(), differs, agrees));
      }
    }
  }

  Map<String, Cell> of(String voice) {
    Map<String, Cell> named = new LinkedHashMap<>();
    cells.get(voice).forEach((aspect, cell) -> named.put(Choice.word(aspect), cell));
    return named;
  }

  /** What most voices say on each aspect, the first told of equals. */
  Map<String, Settled> settled() {
    Map<String, Settled> settled = new LinkedHashMap<>();
    for (Aspect aspect : Aspect.values()) {
      Map<String, List<Cell>> values = new LinkedHashMap<>();
      cells.values().stream()
          .filter(mine -> mine.containsKey(aspect))
          .map(mine -> mine.get(aspect))
          .forEach(c -> values.computeIfAbsent(c.value(), v -> new ArrayList<>()).add(c));
      int voices = values.values().stream().mapToInt(List::size).sum();
      values.entrySet().stream()
          .max(Comparator.comparingInt(entry -> entry.getValue().size()))
          .ifPresent(
              most ->
                  settled.put(
                      Choice.word(aspect), settled(most.getKey(), most.getValue(), voices)));
    }
    return settled;
  }

  private static Settled settled(String value, List<Cell> cells, int voices) {
    List<String> claims = cells.stream().flatMap(cell -> cell.claims().stream()).toList();
    String why =
        voices == 1
            ? "the only source that says so"
            : cells.size() == voices
                ? "all " + voices + " sources that tell"
                : cells.size() + " of " + voices + " sources that tell";
    return new Settled(value, claims, why);
  }

  /** What a claim says on an aspect; null when it says nothing. */
  static @Nullable String value(ClaimRow row, Aspect aspect) {
    return switch (aspect) {
      case WHETHER -> Choice.word(row.standing());
      case WHAT -> row.type() == null ? null : row.type().label();
      case WHO -> party(row.actor());
      case WHOM -> party(row.recipient());
      case WHEN -> row.when() == null ? null : row.when().label();
      case WHERE ->
          row.where() == null
              ? null
              : row.where().place() == null ? row.where().text() : row.where().place().name();
      case HOW_MANY ->
          row.figures().isEmpty()
              ? null
              : row.figures().stream().map(FigureShown::label).collect(Collectors.joining("; "));
    };
  }

  private static @Nullable String party(@Nullable PartyShown party) {
    return party == null ? null : party.name() != null ? party.name() : party.text();
  }

  private static @Nullable Words quote(ClaimRow row, Aspect aspect) {
    return switch (aspect) {
      case WHETHER, WHAT -> row.trigger() != null ? row.trigger() : row.content();
      case WHO -> row.actor() == null ? null : new Words(row.actor().span(), row.actor().text());
      case WHOM ->
          row.recipient() == null
              ? null
              : new Words(row.recipient().span(), row.recipient().text());
      case WHEN ->
          row.when() == null || row.when().span() == null || row.when().text() == null
              ? null
              : new Words(row.when().span(), row.when().text());
      case WHERE -> row.where() == null ? null : new Words(row.where().span(), row.where().text());
      case HOW_MANY ->
          row.figures().stream()
              .filter(figure -> figure.span() != null && figure.text() != null)
              .findFirst()
              .map(figure -> new Words(figure.span(), figure.text()))
              .orElse(null);
    };
  }
}
