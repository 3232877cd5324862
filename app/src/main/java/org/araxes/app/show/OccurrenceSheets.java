package org.araxes.app.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.araxes.app.ledger.Bookkeeper;
import org.araxes.app.ledger.Choice;
import org.araxes.app.ledger.ClaimLine;
import org.araxes.app.ledger.OccurrenceLine;
import org.araxes.app.view.ChainShown;
import org.araxes.app.view.ClaimRow;
import org.araxes.app.view.ColumnShown;
import org.araxes.app.view.DocumentRow;
import org.araxes.app.view.FindingShown;
import org.araxes.app.view.JoinShown;
import org.araxes.app.view.OccurrenceSheet;
import org.araxes.app.view.PositionShown;
import org.araxes.compare.Finding;
import org.araxes.compare.Position;
import org.araxes.export.FigureRule;
import org.araxes.link.ClaimRef;
import org.araxes.link.Join;

/** One occurrence, source by source. */
public final class OccurrenceSheets {
  private OccurrenceSheets() {}

  /**
   * @param rule by which figures are settled
   */
  public static OccurrenceSheet of(OccurrenceLine line, FigureRule rule, Bookkeeper books) {
    Map<String, List<ClaimLine>> voices = new LinkedHashMap<>();
    line.claims().stream()
        .sorted(BY_TELLING)
        .forEach(c -> voices.computeIfAbsent(c.told().voice(), v -> new ArrayList<>()).add(c));
    Cells cells = new Cells(line, voices);
    List<ColumnShown> columns = new ArrayList<>();
    voices.forEach((voice, claims) -> columns.add(column(voice, claims, cells)));
    List<FindingShown> findings = new ArrayList<>();
    Map<ClaimRef, String> keys = Claims.keys(line);
    line.findings().forEach(finding -> findings.add(finding(finding, keys)));
    List<JoinShown> joins = new ArrayList<>();
    for (Join join : line.occurrence().joins()) {
      if (keys.containsKey(join.left()) && keys.containsKey(join.right())) {
        joins.add(
            new JoinShown(
                keys.get(join.left()), keys.get(join.right()), join.score(), join.reason()));
      }
    }
    return new OccurrenceSheet(
        line.row(),
        columns,
        cells.settled(),
        Settlements.of(line, rule, books),
        rule.word(),
        findings,
        joins,
        line.claims().stream().map(ClaimLine::row).toList());
  }

  private static final Comparator<ClaimLine> BY_TELLING =
      Comparator.comparing(
              (ClaimLine c) -> c.row().document().published(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(c -> c.told().ref());

  private static ColumnShown column(String voice, List<ClaimLine> claims, Cells cells) {
    ClaimRow first = claims.get(0).row();
    List<String> sources = claims.get(0).sources();
    boolean own = first.chain().size() == 1;
    return new ColumnShown(
        first.voice(),
        own || sources.isEmpty() ? null : sources.get(sources.size() - 1),
        null,
        first.document().published(),
        chains(claims),
        claims.stream().map(ClaimLine::key).toList(),
        first.standing(),
        cells.of(voice),
        claims.stream().flatMap(c -> c.row().figures().stream()).distinct().toList());
  }

  private static List<ChainShown> chains(List<ClaimLine> claims) {
    Map<List<Object>, List<ClaimLine>> ways = new LinkedHashMap<>();
    for (ClaimLine claim : claims) {
      List<Object> way = List.of(claim.row().document().key(), claim.row().chain());
      ways.computeIfAbsent(way, w -> new ArrayList<>()).add(claim);
    }
    List<ChainShown> chains = new ArrayList<>();
    for (List<ClaimLine> those : ways.values()) {
      DocumentRow document = those.get(0).row().document();
      chains.add(
          new ChainShown(
              those.get(0).row().chain(),
              document.key(),
              document.title(),
              document.published(),
              those.stream().map(ClaimLine::key).toList()));
    }
    return chains;
  }

  private static FindingShown finding(Finding finding, Map<ClaimRef, String> keys) {
    List<PositionShown> positions = new ArrayList<>();
    for (Position position : finding.positions()) {
      positions.add(
          new PositionShown(
              position.value(), Claims.keys(position.claims(), keys), position.independent()));
    }
    return new FindingShown(finding.aspect(), Choice.word(finding.kind()), positions);
  }
}
