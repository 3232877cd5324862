package org.araxes.app.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.araxes.model.Actor;
import org.araxes.model.Affiliation;
import org.araxes.model.Attribution;
import org.araxes.model.Event;
import org.araxes.model.Reading;

/**
 * An actor as one document knows it.
 *
 * @param document the document's key
 */
record SeenActor(
    String key,
    String document,
    String name,
    String kind,
    List<String> names,
    List<Affiliation> roles,
    int mentions) {
  private static final int LONGEST = 80;

  /** Those that take part in an event or are a source. */
  static List<SeenActor> of(String hash, Reading reading, Map<String, String> merges) {
    Set<String> wanted = new TreeSet<>();
    for (Event event : reading.events()) {
      if (event.actor() != null && event.actor().actor() != null) {
        wanted.add(event.actor().actor());
      }
      if (event.recipient() != null && event.recipient().actor() != null) {
        wanted.add(event.recipient().actor());
      }
    }
    for (Attribution told : reading.attributions()) {
      if (told.sourceActor() != null) {
        wanted.add(told.sourceActor());
      }
    }
    List<SeenActor> seen = new ArrayList<>();
    for (Actor actor : reading.actors()) {
      if (wanted.contains(actor.id())) {
        seen.add(of(hash, actor, merges));
      }
    }
    return seen;
  }

  private static SeenActor of(String hash, Actor actor, Map<String, String> merges) {
    Set<String> names = new TreeSet<>();
    names.add(ReadingLines.cut(actor.name(), LONGEST));
    actor.variants().forEach(name -> names.add(ReadingLines.cut(name, LONGEST)));
    String key = ActorKeys.of(actor);
    return new SeenActor(
        merges.getOrDefault(key, key),
        Ledger.key(hash),
        ReadingLines.cut(actor.name(), LONGEST),
        ActorLines.kind(actor.kind()),
        List.copyOf(names),
        actor.affiliations(),
        actor.mentions().size());
  }
}
