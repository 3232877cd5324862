package org.araxes.app.show;

import java.time.LocalDate;
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
import org.araxes.link.DayRange;

/** Who to whom, counted. */
public final class DyadCounts {
  private final Ledger ledger;
  private final Map<String, Map<String, Counted>> edges = new TreeMap<>();
  private final Map<String, Integer> weights = new HashMap<>();
  private final List<LocalDate> days = new ArrayList<>();
  private int total;

  /** An edge while it is counted. */
  private static final class Counted {
    private int claims;
    private final Set<String> occurrences = new HashSet<>();
    private final Map<String, Integer> quads = new TreeMap<>();
    private final Map<String, Integer> standings = new TreeMap<>();
    private final Map<String, Integer> categories = new TreeMap<>();
    private final List<LocalDate> days = new ArrayList<>();
  }

  private DyadCounts(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * @param most how many actors
   */
  public static Dyads of(Ledger ledger, List<OccurrenceLine> occurrences, Sieve sieve, int most) {
    DyadCounts counts = new DyadCounts(ledger);
    occurrences.forEach(
        line ->
            line.claims().stream().filter(sieve::fits).forEach(claim -> counts.count(claim, line)));
    return counts.shown(most);
  }

  private void count(ClaimLine claim, OccurrenceLine line) {
    String actor = claim.row().actor() == null ? null : claim.row().actor().key();
    String recipient = claim.row().recipient() == null ? null : claim.row().recipient().key();
    if (actor == null || recipient == null || actor.equals(recipient)) {
      return;
    }
    total++;
    weights.merge(actor, 1, Integer::sum);
    weights.merge(recipient, 1, Integer::sum);
    Counted edge =
        edges
            .computeIfAbsent(actor, a -> new TreeMap<>())
            .computeIfAbsent(recipient, r -> new Counted());
    edge.claims++;
    if (edge.occurrences.add(line.key())) {
      if (claim.row().type() != null) {
        edge.categories.merge(claim.row().type().plover(), 1, Integer::sum);
        if (claim.row().type().quad() != null) {
          edge.quads.merge(claim.row().type().quad(), 1, Integer::sum);
        }
      }
      edge.standings.merge(Choice.word(claim.row().standing()), 1, Integer::sum);
      DayRange range = line.days();
      if (range != null && range.from() > DayRange.OPEN_START) {
        edge.days.add(LocalDate.ofEpochDay(range.from()));
        days.add(LocalDate.ofEpochDay(range.from()));
      }
    }
  }

  private Dyads shown(int most) {
    List<String> order = new ArrayList<>(weights.keySet());
    order.sort(
        Comparator.comparingInt((String key) -> -weights.get(key))
            .thenComparing(Comparator.naturalOrder()));
    Set<String> listed = new HashSet<>(order.subList(0, Math.min(most, order.size())));
    List<Node> nodes = new ArrayList<>();
    for (String key : order) {
      ActorLine actor = ledger.actorsByKey().get(key);
      if (listed.contains(key) && actor != null) {
        nodes.add(new Node(actor.row(), weights.get(key)));
      }
    }
    String unit = BinCounts.unit(days);
    List<Edge> shown = new ArrayList<>();
    edges.forEach(
        (actor, recipients) ->
            recipients.forEach(
                (recipient, edge) -> {
                  if (listed.contains(actor) && listed.contains(recipient)) {
                    shown.add(edge(actor, recipient, edge, unit));
                  }
                }));
    return new Dyads(total, nodes, shown, unit, order.size() - nodes.size());
  }

  private static Edge edge(String actor, String recipient, Counted edge, String unit) {
    return new Edge(
        actor,
        recipient,
        edge.claims,
        edge.occurrences.size(),
        edge.quads,
        edge.standings,
        edge.categories,
        BinCounts.bins(edge.days, unit));
  }
}
