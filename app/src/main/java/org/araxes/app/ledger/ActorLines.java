package org.araxes.app.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.araxes.app.view.ActorRow;
import org.araxes.app.view.RoleShown;
import org.araxes.gazetteer.Folding;
import org.araxes.model.Affiliation;

/** Gathers actors over all documents. */
final class ActorLines {
  private final Map<String, Gathered> byKey = new HashMap<>();
  private final Set<String> merged;

  /** What is known of one actor so far. */
  private static final class Gathered {
    private String name = "";
    private String kind = "";
    private int weight = -1;
    private final Map<String, Integer> names = new TreeMap<>();
    private final Map<Affiliation, Integer> roles = new HashMap<>();
    private final Set<String> documents = new LinkedHashSet<>();
    private final Set<String> telling = new LinkedHashSet<>();
    private int does;
    private int receives;
    private int tells;
  }

  /**
   * @param merged keys that several actors were merged to
   */
  ActorLines(Set<String> merged) {
    this.merged = merged;
  }

  /** Whom a document names. */
  void add(Collection<SeenActor> seen) {
    for (SeenActor actor : seen) {
      Gathered gathered = byKey.computeIfAbsent(actor.key(), k -> new Gathered());
      if (actor.mentions() > gathered.weight) {
        gathered.weight = actor.mentions();
        gathered.name = actor.name();
        gathered.kind = actor.kind();
      }
      gathered.documents.add(actor.document());
      actor.names().forEach(name -> gathered.names.merge(name, 1, Integer::sum));
      actor.roles().forEach(role -> gathered.roles.merge(role, 1, Integer::sum));
    }
  }

  void count(List<ClaimLine> claims) {
    for (ClaimLine claim : claims) {
      if (claim.row().actor() != null && claim.row().actor().key() != null) {
        at(claim.row().actor().key()).does++;
      }
      if (claim.row().recipient() != null && claim.row().recipient().key() != null) {
        at(claim.row().recipient().key()).receives++;
      }
      new TreeSet<>(claim.sources()).forEach(key -> at(key).tells++);
    }
  }

  private Gathered at(String key) {
    return byKey.computeIfAbsent(key, k -> new Gathered());
  }

  /** Those who take part in a claim or tell one; those of most claims first. */
  List<ActorLine> lines() {
    List<ActorLine> lines = new ArrayList<>();
    byKey.forEach(
        (key, gathered) -> {
          if (gathered.does + gathered.receives + gathered.tells > 0) {
            lines.add(line(key, gathered));
          }
        });
    lines.sort(
        Comparator.comparingInt(
                (ActorLine a) -> -a.row().does() - a.row().receives() - a.row().tells())
            .thenComparing(ActorLine::key));
    return lines;
  }

  private ActorLine line(String key, Gathered gathered) {
    List<Map.Entry<Affiliation, Integer>> roles = new ArrayList<>(gathered.roles.entrySet());
    roles.sort(
        Map.Entry.<Affiliation, Integer>comparingByValue()
            .reversed()
            .thenComparing(entry -> entry.getKey().toString()));
    String code =
        roles.stream().map(e -> e.getKey().code()).filter(c -> c != null).findFirst().orElse(null);
    String role =
        roles.stream().map(e -> e.getKey().role()).filter(c -> c != null).findFirst().orElse(null);
    ActorRow row =
        new ActorRow(
            key,
            gathered.name.isEmpty() ? key : gathered.name,
            gathered.kind.isEmpty() ? "described" : gathered.kind,
            code,
            gathered.names.keySet().stream()
                .filter(n -> !n.equals(gathered.name))
                .limit(12)
                .toList(),
            role,
            gathered.does,
            gathered.receives,
            gathered.tells,
            gathered.documents.size(),
            merged.contains(key));
    return new ActorLine(
        row,
        Collections.unmodifiableMap(gathered.names),
        roles.stream().map(entry -> role(entry.getKey(), entry.getValue())).toList(),
        gathered.names.keySet().stream().map(Folding::fold).distinct().toList(),
        List.copyOf(gathered.documents));
  }

  private static RoleShown role(Affiliation role, int documents) {
    return new RoleShown(
        role.country(), role.sector(), role.role(), role.from(), role.until(), documents);
  }

  /** The kind of an actor as a word. */
  static String kind(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
