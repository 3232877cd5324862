package org.araxes.app.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.araxes.app.ledger.Bookkeeper;
import org.araxes.app.ledger.Labels;
import org.araxes.app.ledger.OccurrenceLine;
import org.araxes.app.view.SettledFigure;
import org.araxes.app.view.Settlement;
import org.araxes.export.Figure;
import org.araxes.export.FigureRule;
import org.araxes.export.SourcedOccurrence;
import org.araxes.link.ClaimRef;
import org.araxes.model.Reading;

/** Settles figures by a named rule, the one that exports use. */
public final class Settlements {
  private static final Map<FigureRule, String> LABELS =
      Map.of(
          FigureRule.UCDP, "UCDP: low, best, high",
          FigureRule.LOWEST, "ACLED: the lowest",
          FigureRule.LATEST, "The newest",
          FigureRule.INDEPENDENT, "Most independent sources");

  private Settlements() {}

  public static List<Settlement> all() {
    List<Settlement> all = new ArrayList<>();
    for (FigureRule rule : FigureRule.values()) {
      all.add(new Settlement(rule.word(), LABELS.getOrDefault(rule, rule.word()), rule.meaning()));
    }
    return all;
  }

  static List<SettledFigure> of(OccurrenceLine line, FigureRule rule, Bookkeeper books) {
    if (line.claims().stream().allMatch(claim -> claim.row().figures().isEmpty())) {
      return List.of();
    }
    Map<String, Reading> readings = new LinkedHashMap<>();
    line.claims()
        .forEach(
            c ->
                readings.computeIfAbsent(
                    c.hash(), hash -> Objects.requireNonNull(books.reading(hash))));
    SourcedOccurrence sourced = SourcedOccurrence.of(line.occurrence(), readings.values());
    Map<ClaimRef, String> keys = Claims.keys(line);
    List<SettledFigure> settled = new ArrayList<>();
    sourced
        .figures()
        .forEach(
            (of, figures) -> {
              FigureRule.Settled chosen = sourced.figure(of, rule);
              if (chosen != null) {
                settled.add(figure(of, chosen, rule, claims(figures, chosen, keys)));
              }
            });
    return settled;
  }

  private static SettledFigure figure(
      String of, FigureRule.Settled chosen, FigureRule rule, List<String> claims) {
    String best = Labels.figure(chosen.best(), chosen.best(), false, of);
    boolean isRange = chosen.low().compareTo(chosen.high()) != 0;
    String range =
        isRange ? " (" + Labels.figure(chosen.low(), chosen.high(), false, null) + ")" : "";
    return new SettledFigure(
        of,
        rule.word(),
        best + range,
        chosen.low(),
        chosen.best(),
        chosen.high(),
        claims,
        rule.meaning());
  }

  /** Those that tell the settled figure. */
  private static List<String> claims(
      List<Figure> figures, FigureRule.Settled chosen, Map<ClaimRef, String> keys) {
    return figures.stream()
        .filter(
            f ->
                chosen.best().equals(f.quantity().low())
                    || f.quantity().low() == null && chosen.best().equals(f.quantity().high()))
        .map(f -> keys.get(f.claim().ref()))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
