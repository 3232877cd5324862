package org.araxes.app.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.araxes.app.ledger.Choice;
import org.araxes.app.ledger.ClaimLine;
import org.araxes.app.ledger.Codes;
import org.araxes.app.ledger.Filter;
import org.araxes.app.ledger.Ledger;
import org.araxes.app.ledger.OccurrenceLine;
import org.araxes.app.view.Facet;
import org.araxes.app.view.FacetValue;
import org.araxes.app.view.Facets;
import org.araxes.compare.Finding;

/** Counts how many occurrences each further choice would leave. */
public final class FacetCounts {
  private static final int MOST_VALUES = 30;
  private static final List<Choice> SHOWN =
      List.of(
          Choice.STANDING,
          Choice.CATEGORY,
          Choice.ACTOR,
          Choice.RECIPIENT,
          Choice.SOURCE,
          Choice.PUBLISHER,
          Choice.KIND,
          Choice.YEAR,
          Choice.COUNTRY,
          Choice.PLACE);

  private final Ledger ledger;
  private final Codes codes;
  private final Filter filter;
  private final Map<Choice, Map<String, Integer>> counts = new EnumMap<>(Choice.class);
  private final Map<String, Integer> findings = new HashMap<>();
  private int total;

  private FacetCounts(Ledger ledger, Codes codes, Filter filter) {
    this.ledger = ledger;
    this.codes = codes;
    this.filter = filter;
    SHOWN.forEach(choice -> counts.put(choice, new HashMap<>()));
  }

  public static Facets of(Ledger ledger, Codes codes, Filter filter) {
    FacetCounts facets = new FacetCounts(ledger, codes, filter);
    ledger.occurrences().forEach(facets::count);
    return facets.shown();
  }

  private void count(OccurrenceLine occurrence) {
    if (!filter.lets(occurrence, false)) {
      return;
    }
    boolean hasFinding = filter.lets(occurrence, true);
    boolean fits = false;
    Map<Choice, Set<String>> seen = new EnumMap<>(Choice.class);
    for (ClaimLine claim : occurrence.claims()) {
      if (!filter.lets(claim)) {
        continue;
      }
      int misses = filter.misses(claim);
      fits |= misses == 0;
      for (Choice choice : hasFinding ? SHOWN : List.<Choice>of()) {
        if ((misses & ~(1 << choice.ordinal())) == 0) {
          seen.computeIfAbsent(choice, c -> new HashSet<>()).addAll(choice.of(claim));
        }
      }
    }
    total += fits && hasFinding ? 1 : 0;
    seen.forEach(
        (choice, values) -> values.forEach(v -> counts.get(choice).merge(v, 1, Integer::sum)));
    if (fits) {
      Set<Finding.Kind> kinds = new HashSet<>();
      occurrence.findings().forEach(finding -> kinds.add(finding.kind()));
      kinds.forEach(kind -> findings.merge(Choice.word(kind), 1, Integer::sum));
    }
  }

  private Facets shown() {
    List<Facet> facets = new ArrayList<>();
    for (Choice choice : SHOWN) {
      Set<String> chosen = filter.chosen().getOrDefault(choice, Set.of());
      facets.add(facet(choice.word(), choice.label(), counts.get(choice), chosen, choice));
    }
    Set<String> kind = filter.finding() == null ? Set.of() : Set.of(Choice.word(filter.finding()));
    facets.add(facet("finding", "Sources", findings, kind, null));
    return new Facets(total, facets);
  }

  private Facet facet(
      String name,
      String label,
      Map<String, Integer> counts,
      Set<String> chosen,
      @org.jspecify.annotations.Nullable Choice choice) {
    for (String value : chosen) {
      counts.putIfAbsent(value, 0);
    }
    List<FacetValue> values = new ArrayList<>();
    counts.forEach(
        (value, count) ->
            values.add(new FacetValue(value, label(choice, value), count, chosen.contains(value))));
    values.sort(
        Comparator.comparing((FacetValue v) -> !v.chosen())
            .thenComparing(v -> -v.count())
            .thenComparing(FacetValue::label)
            .thenComparing(FacetValue::value));
    List<FacetValue> first = values.subList(0, Math.min(MOST_VALUES, values.size()));
    return new Facet(name, label, List.copyOf(first), values.size() - first.size());
  }

  private String label(@org.jspecify.annotations.Nullable Choice choice, String value) {
    if (choice == Choice.CATEGORY) {
      return codes.label(value);
    }
    if (choice == Choice.ACTOR || choice == Choice.RECIPIENT || choice == Choice.SOURCE) {
      var actor = ledger.actorsByKey().get(value);
      return actor == null ? value : actor.row().name();
    }
    if (choice == Choice.PLACE) {
      return Names.place(ledger, value);
    }
    return choice == Choice.PUBLISHER ? value : value.replace('_', ' ');
  }
}
