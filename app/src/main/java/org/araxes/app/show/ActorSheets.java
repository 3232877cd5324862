package org.araxes.app.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.araxes.app.ledger.ActorLine;
import org.araxes.app.ledger.ClaimLine;
import org.araxes.app.ledger.Ledger;
import org.araxes.app.view.ActorRow;
import org.araxes.app.view.ActorSheet;
import org.araxes.app.view.ClaimRow;
import org.araxes.app.view.DecisionShown;
import org.araxes.app.view.DocumentRow;
import org.araxes.app.view.NameShown;
import org.araxes.app.view.OccurrenceRow;
import org.araxes.app.view.Partner;
import org.araxes.app.view.PartyShown;
import org.jspecify.annotations.Nullable;

/** One actor: names, roles, deeds, words. */
public final class ActorSheets {
  private static final int MOST = 50;
  private static final int MOST_PARTNERS = 20;
  private static final int MOST_ALIKE = 8;

  private final Ledger ledger;
  private final ActorLine actor;
  private final Set<String> did = new LinkedHashSet<>();
  private final Set<String> received = new LinkedHashSet<>();
  private final List<ClaimRow> said = new ArrayList<>();
  private final Map<String, int[]> partners = new HashMap<>();

  private ActorSheets(Ledger ledger, ActorLine actor) {
    this.ledger = ledger;
    this.actor = actor;
  }

  public static ActorSheet of(Ledger ledger, ActorLine actor) {
    ActorSheets sheets = new ActorSheets(ledger, actor);
    ledger.claims().forEach(sheets::look);
    return sheets.sheet();
  }

  private void look(ClaimLine claim) {
    String doer = key(claim.row().actor());
    String other = key(claim.row().recipient());
    if (actor.key().equals(doer)) {
      did.add(Claims.occurrence(ledger, claim).key());
      if (other != null) {
        partners.computeIfAbsent(other, k -> new int[2])[0]++;
      }
    }
    if (actor.key().equals(other)) {
      received.add(Claims.occurrence(ledger, claim).key());
      if (doer != null) {
        partners.computeIfAbsent(doer, k -> new int[2])[1]++;
      }
    }
    if (claim.sources().contains(actor.key()) && said.size() < MOST) {
      said.add(claim.row());
    }
  }

  private static @Nullable String key(@Nullable PartyShown party) {
    return party == null ? null : party.key();
  }

  private ActorSheet sheet() {
    List<NameShown> names = new ArrayList<>();
    actor.names().forEach((name, documents) -> names.add(new NameShown(name, documents)));
    names.sort(
        Comparator.comparingInt((NameShown n) -> -n.documents()).thenComparing(NameShown::name));
    List<DecisionShown> merges =
        DecisionRows.all(ledger).stream()
            .filter(d -> d.kind().equals("merge") || d.kind().equals("split"))
            .filter(d -> d.actors().stream().anyMatch(actor.names()::containsKey))
            .toList();
    List<DocumentRow> documents =
        actor.documents().stream()
            .map(ledger.documentsByKey()::get)
            .filter(Objects::nonNull)
            .limit(MOST)
            .toList();
    return new ActorSheet(
        actor.row(),
        actor.roles(),
        names,
        byTime(did),
        byTime(received),
        said,
        partners(),
        merges,
        alike(),
        documents);
  }

  private List<OccurrenceRow> byTime(Set<String> keys) {
    return keys.stream()
        .map(ledger.occurrencesByKey()::get)
        .filter(Objects::nonNull)
        .sorted(org.araxes.app.ledger.Bookkeeper.BY_TIME)
        .limit(MOST)
        .map(line -> line.row())
        .toList();
  }

  private List<Partner> partners() {
    List<Partner> all = new ArrayList<>();
    partners.forEach(
        (key, counts) -> {
          ActorLine other = ledger.actorsByKey().get(key);
          all.add(new Partner(key, other == null ? key : other.row().name(), counts[0], counts[1]));
        });
    all.sort(
        Comparator.comparingInt((Partner p) -> -p.does() - p.receives())
            .thenComparing(Partner::key));
    return all.stream().limit(MOST_PARTNERS).toList();
  }

  /** Others of one kind whose name shares its last word, or of which one name is also a name. */
  private List<ActorRow> alike() {
    Set<String> lasts = new LinkedHashSet<>();
    actor.folded().forEach(name -> lasts.add(name.substring(name.lastIndexOf(' ') + 1)));
    return ledger.actors().stream()
        .filter(other -> !other.key().equals(actor.key()))
        .filter(other -> other.row().kind().equals(actor.row().kind()))
        .filter(
            other ->
                other.folded().stream()
                    .anyMatch(n -> lasts.contains(n.substring(n.lastIndexOf(' ') + 1))))
        .limit(MOST_ALIKE)
        .map(ActorLine::row)
        .toList();
  }
}
