package org.araxes.app.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.araxes.app.ledger.ActorLine;
import org.araxes.app.ledger.Choice;
import org.araxes.app.ledger.ClaimLine;
import org.araxes.app.ledger.Codes;
import org.araxes.app.ledger.Filter;
import org.araxes.app.ledger.Ledger;
import org.araxes.app.ledger.OccurrenceLine;
import org.araxes.app.ledger.Sieve;
import org.araxes.app.view.Facet;
import org.araxes.app.view.FacetValue;
import org.araxes.app.view.Facets;
import org.araxes.compare.Finding;
import org.jspecify.annotations.Nullable;

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
  private final Sieve sieve;
  private final Map<Choice, Count> counts = new EnumMap<>(Choice.class);
  private final Map<String, Integer> findings = new TreeMap<>();
  private int total;

  /** The values of one choice, each counted once an occurrence. */
  private static final class Count {
    private final Choice choice;
    private final List<String> values;
    private final int[] counts;
    private final int[] last;

    Count(Choice choice, List<String> values) {
      this.choice = choice;
      this.values = values;
      this.counts = new int[values.size()];
      this.last = new int[values.size()];
    }

    /**
     * @param occurrence its number, from 1
     */
    void add(ClaimLine claim, int occurrence) {
      for (int value : claim.of(choice)) {
        if (value < last.length && last[value] != occurrence) {
          last[value] = occurrence;
          counts[value]++;
        }
      }
    }

    Map<String, Integer> found() {
      Map<String, Integer> found = new TreeMap<>();
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] > 0) {
          found.put(values.get(i), counts[i]);
        }
      }
      return found;
    }
  }

  private FacetCounts(Ledger ledger, Codes codes, Sieve sieve) {
    this.ledger = ledger;
    this.codes = codes;
    this.sieve = sieve;
    SHOWN.forEach(
        choice -> counts.put(choice, new Count(choice, ledger.register().values(choice))));
  }

  public static Facets of(Ledger ledger, Codes codes, Sieve sieve) {
    FacetCounts facets = new FacetCounts(ledger, codes, sieve);
    int number = 0;
    for (OccurrenceLine occurrence : ledger.occurrences()) {
      facets.count(occurrence, ++number);
    }
    return facets.shown();
  }

  private void count(OccurrenceLine occurrence, int number) {
    if (!sieve.letsButFinding(occurrence)) {
      return;
    }
    boolean hasFinding = sieve.lets(occurrence);
    boolean fits = false;
    for (ClaimLine claim : occurrence.claims()) {
      if (!sieve.lets(claim)) {
        continue;
      }
      int misses = sieve.misses(claim);
      fits |= misses == 0;
      if (hasFinding && Integer.bitCount(misses) <= 1) {
        for (Choice choice : SHOWN) {
          if ((misses & ~(1 << choice.ordinal())) == 0) {
            counts.get(choice).add(claim, number);
          }
        }
      }
    }
    total += fits && hasFinding ? 1 : 0;
    if (fits && !occurrence.findings().isEmpty()) {
      Set<Finding.Kind> kinds = EnumSet.noneOf(Finding.Kind.class);
      occurrence.findings().forEach(finding -> kinds.add(finding.kind()));
      kinds.forEach(kind -> findings.merge(Choice.word(kind), 1, Integer::sum));
    }
  }

  private Facets shown() {
    Filter filter = sieve.filter();
    List<Facet> facets = new ArrayList<>();
    for (Choice choice : SHOWN) {
      Set<String> chosen = filter.chosen().getOrDefault(choice, Set.of());
      Map<String, Integer> found = counts.get(choice).found();
      facets.add(facet(choice.word(), choice.label(), found, chosen, choice));
    }
    Set<String> kind = filter.finding() == null ? Set.of() : Set.of(Choice.word(filter.finding()));
    facets.add(facet("finding", "Sources", findings, kind, null));
    return new Facets(total, facets);
  }

  private Facet facet(
      String name,
      String label,
      Map<String, Integer> found,
      Set<String> chosen,
      @Nullable Choice choice) {
    chosen.forEach(value -> found.putIfAbsent(value, 0));
    List<Map.Entry<String, Integer>> entries = new ArrayList<>(found.entrySet());
    entries.sort(
        Comparator.comparing((Map.Entry<String, Integer> v) -> !chosen.contains(v.getKey()))
            .thenComparing(v -> -v.getValue())
            .thenComparing(Map.Entry::getKey));
    List<FacetValue> values = new ArrayList<>();
    for (Map.Entry<String, Integer> entry :
        entries.subList(0, Math.min(MOST_VALUES, entries.size()))) {
      String value = entry.getKey();
      values.add(
          new FacetValue(value, label(choice, value), entry.getValue(), chosen.contains(value)));
    }
    return new Facet(name, label, values, entries.size() - values.size());
  }

  private String label(@Nullable Choice choice, String value) {
    if (choice == Choice.CATEGORY) {
      return codes.label(value);
    }
    if (choice == Choice.ACTOR || choice == Choice.RECIPIENT || choice == Choice.SOURCE) {
      ActorLine actor = ledger.actorsByKey().get(value);
      return actor == null ? value : actor.row().name();
    }
    if (choice == Choice.PLACE) {
      return ledger.places().getOrDefault(value, value);
    }
    return choice == Choice.PUBLISHER ? value : value.replace('_', ' ');
  }
}
