package org.araxes.app.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.araxes.app.ledger.ActorLine;
import org.araxes.app.ledger.Choice;
import org.araxes.app.ledger.ClaimLine;
import org.araxes.app.ledger.Ledger;
import org.araxes.app.ledger.OccurrenceLine;
import org.araxes.app.ledger.Sieve;
import org.araxes.app.view.Dyads;
import org.araxes.app.view.Edge;
import org.araxes.app.view.Node;
import org.araxes.app.view.PartyShown;
import org.araxes.link.DayRange;
import org.jspecify.annotations.Nullable;

/** Who to whom, counted: what each actor has to do with first, then the edges among those shown. */
public final class DyadCounts {
  private final Ledger ledger;
  private final List<Told> all = new ArrayList<>();
  private final Map<String, Integer> weights = new HashMap<>();
  private final Map<String, Map<String, Counted>> edges = new TreeMap<>();
  private final BinCounts days = new BinCounts();

  /** A claim on somebody who does something to another. */
  private record Told(String actor, String recipient, ClaimLine claim, OccurrenceLine line) {}

  /** An edge while it is counted. */
  private static final class Counted {
    private int claims;
    private int occurrences;
    private @Nullable OccurrenceLine last;
    private final Map<String, Integer> quads = new TreeMap<>();
    private final Map<String, Integer> standings = new TreeMap<>();
    private final Map<String, Integer> categories = new TreeMap<>();
    private final BinCounts days = new BinCounts();
  }

  private DyadCounts(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * @param most how many actors
   */
  public static Dyads of(Ledger ledger, List<OccurrenceLine> occurrences, Sieve sieve, int most) {
    DyadCounts counts = new DyadCounts(ledger);
    for (OccurrenceLine line : occurrences) {
      for (ClaimLine claim : line.claims()) {
        counts.look(claim, line, sieve);
      }
    }
    return counts.shown(most);
  }

  private void look(ClaimLine claim, OccurrenceLine line, Sieve sieve) {
    String actor = key(claim.row().actor());
    String recipient = key(claim.row().recipient());
    if (actor != null && recipient != null && !actor.equals(recipient) && sieve.fits(claim)) {
      all.add(new Told(actor, recipient, claim, line));
      weights.merge(actor, 1, Integer::sum);
      weights.merge(recipient, 1, Integer::sum);
      if (isDated(line)) {
        days.add(line.days().from());
      }
    }
  }

  private static @Nullable String key(@Nullable PartyShown party) {
    return party == null ? null : party.key();
  }

  private static boolean isDated(OccurrenceLine line) {
    return line.days() != null && line.days().from() > DayRange.OPEN_START;
  }

  private void count(Told told) {
    Counted edge =
        edges
            .computeIfAbsent(told.actor(), a -> new TreeMap<>())
            .computeIfAbsent(told.recipient(), r -> new Counted());
    edge.claims++;
    if (edge.last == told.line()) {
      return;
    }
    edge.last = told.line();
    edge.occurrences++;
    if (told.claim().row().type() != null) {
      edge.categories.merge(told.claim().row().type().plover(), 1, Integer::sum);
      if (told.claim().row().type().quad() != null) {
        edge.quads.merge(told.claim().row().type().quad(), 1, Integer::sum);
      }
    }
    edge.standings.merge(Choice.word(told.claim().row().standing()), 1, Integer::sum);
    if (isDated(told.line())) {
      edge.days.add(told.line().days().from());
    }
  }

  private Dyads shown(int most) {
    List<String> order = new ArrayList<>(weights.keySet());
    order.sort(
        Comparator.comparingInt((String key) -> -weights.get(key))
            .thenComparing(Comparator.naturalOrder()));
    Set<String> listed = new HashSet<>(order.subList(0, Math.min(most, order.size())));
    List<Node> nodes = new ArrayList<>();
    for (String key : order.subList(0, listed.size())) {
      ActorLine actor = ledger.actorsByKey().get(key);
      if (actor != null) {
        nodes.add(new Node(actor.row(), weights.get(key)));
      }
    }
    for (Told told : all) {
      if (listed.contains(told.actor()) && listed.contains(told.recipient())) {
        count(told);
      }
    }
    String unit = days.unit();
    List<Edge> shown = new ArrayList<>();
    edges.forEach(
        (actor, recipients) ->
            recipients.forEach((recipient, edge) -> shown.add(edge(actor, recipient, edge, unit))));
    return new Dyads(all.size(), nodes, shown, unit, order.size() - nodes.size());
  }

  private static Edge edge(String actor, String recipient, Counted edge, String unit) {
    return new Edge(
        actor,
        recipient,
        edge.claims,
        edge.occurrences,
        edge.quads,
        edge.standings,
        edge.categories,
        edge.days.bins(unit));
  }
}
