package org.araxes.score;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.araxes.link.DayRange;
import org.araxes.model.Actor;
import org.araxes.model.ActorMention;
import org.araxes.model.Claim;
import org.araxes.model.Event;
import org.araxes.model.EventType;
import org.araxes.model.Party;
import org.araxes.model.PlaceMention;
import org.araxes.model.Reading;
import org.araxes.model.Standing;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the claims of a reading that tell of one act of violence, and files each act as an
 * incident. Which events are which kind of incident is said by {@code ontology/incidents.tsv}.
 */
final class IncidentFinder {
  private static final Set<Standing> TOLD =
      EnumSet.of(
          Standing.HAPPENED,
          Standing.ONGOING,
          Standing.POSSIBLE,
          Standing.UNCONFIRMED,
          Standing.THREATENED);

  private final List<Table.Row> kinds;

  IncidentFinder(Rulebook rulebook) {
    this.kinds = rulebook.table("ontology/incidents.tsv").rows();
  }

  /** In the order of the text. */
  List<Incident> find(Reading reading) {
    Map<String, Event> events = new HashMap<>();
    reading.events().forEach(event -> events.put(event.id(), event));
    List<IncidentDraft> drafts = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Claim claim : reading.claims()) {
      Event event = claim.event() == null ? null : events.get(claim.event());
      String kind = event == null ? null : kind(event.type());
      if (kind != null && TOLD.contains(claim.standing()) && seen.add(event.id())) {
        IncidentDraft told = draft(kind, event, reading);
        drafts.stream()
            .filter(draft -> draft.mayBe(told))
            .findFirst()
            .ifPresentOrElse(draft -> draft.join(told), () -> drafts.add(told));
      }
    }
    return drafts.stream().map(IncidentDraft::incident).toList();
  }

  private @Nullable String kind(@Nullable EventType type) {
    if (type == null) {
      return null;
    }
    for (Table.Row row : kinds) {
      boolean mode = row.get("mode") == null || row.need("mode").equals(type.mode());
      boolean cameo =
          row.get("cameo") == null
              || type.cameo() != null && type.cameo().startsWith(row.need("cameo"));
      if (row.need("plover").equals(type.plover()) && mode && cameo) {
        return row.need("incident");
      }
    }
    return null;
  }

  private static IncidentDraft draft(String kind, Event event, Reading reading) {
    IncidentDraft draft = new IncidentDraft(kind);
    DayRange days = event.when() == null ? null : DayRange.of(event.when().value());
    draft.on(days, reading.document().origin().published());
    if (event.where() != null) {
      draft.at(place(event, reading));
    }
    wordings(event.actor(), reading, Set.of(Actor.Kind.ORGANIZATION, Actor.Kind.GROUP))
        .ifPresent(draft::by);
    wordings(event.recipient(), reading, Set.of(Actor.Kind.PERSON, Actor.Kind.DESCRIBED))
        .ifPresent(draft::to);
    return draft;
  }

  private static List<String> place(Event event, Reading reading) {
    List<String> names = new ArrayList<>();
    names.add(reading.document().quote(event.where().span()));
    for (PlaceMention mention : reading.places()) {
      if (mention.place() != null && mention.place().id().equals(event.where().placeId())) {
        names.add(mention.place().name());
        break;
      }
    }
    return names;
  }

  /** All names of an actor, and the words that stand there. */
  private static Optional<List<String>> wordings(
      @Nullable Party party, Reading reading, Set<Actor.Kind> kinds) {
    if (party == null) {
      return Optional.empty();
    }
    List<String> found = new ArrayList<>(List.of(reading.document().quote(party.span())));
    for (Actor actor : reading.actors()) {
      if (actor.id().equals(party.actor())) {
        if (!kinds.contains(actor.kind())) {
          return Optional.empty();
        }
        found.add(actor.name());
        for (ActorMention mention : actor.mentions()) {
          if (mention.form() != ActorMention.Form.PRONOUN) {
            found.add(reading.document().quote(mention.span()));
          }
        }
        found.addAll(actor.variants());
      }
    }
    return Optional.of(found);
  }
}
