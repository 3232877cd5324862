package org.araxes.app.ledger;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.araxes.archive.Decision;
import org.araxes.archive.Dossier;
import org.araxes.archive.Rulings;
import org.araxes.model.Actor;
import org.araxes.model.Reading;
import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/** Which keys of actors are one key, because people merged the actors. */
final class Merges {
  private Merges() {}

  /** The key that others have become, by their own. */
  static Map<String, String> of(Dossier.Moment moment) {
    Map<String, String> merges = new TreeMap<>();
    for (Decision decision : Rulings.of(moment.decisions()).inForce()) {
      if (decision.kind() == Decision.Kind.MERGE) {
        merge(decision.about(), moment.readings(), merges);
      }
    }
    return Collections.unmodifiableMap(merges);
  }

  private static void merge(
      List<Decision.Words> about, Map<String, Reading> readings, Map<String, String> merges) {
    String leader = key(about.get(0), readings);
    if (leader == null) {
      return;
    }
    String target = merges.getOrDefault(leader, leader);
    for (Decision.Words words : about) {
      String key = key(words, readings);
      if (key != null && !key.equals(target)) {
        merges.replaceAll((from, to) -> to.equals(key) ? target : to);
        merges.put(key, target);
      }
    }
  }

  /** Whom words mean; null when nobody. */
  static @Nullable String key(Decision.Words words, Map<String, Reading> readings) {
    Reading reading = readings.get(words.hash());
    if (reading == null) {
      return null;
    }
    Span span = new Span(words.start(), words.end());
    for (Actor actor : reading.actors()) {
      if (actor.mentions().stream().anyMatch(mention -> mention.span().equals(span))) {
        return ActorKeys.of(actor);
      }
    }
    return null;
  }
}
