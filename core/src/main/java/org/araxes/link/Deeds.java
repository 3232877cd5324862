package org.araxes.link;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.araxes.model.Actor;
import org.araxes.model.Attribution;
import org.araxes.model.Claim;
import org.araxes.model.Event;
import org.araxes.model.Factuality;
import org.araxes.model.Party;
import org.araxes.model.Reading;
import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the claims of one reading tell of, where that is another thing than the verb says: "took no
 * part in the raid" tells of the raid, "decided to stay out of the war" of the war.
 */
final class Deeds {
  private final String text;
  private final Involvements involvements;
  private final Map<String, Actor> actors;
  private final Map<String, Attribution> told;
  private final NavigableMap<Integer, Event> typed = new TreeMap<>();

  /**
   * @param event as the text has it, or with the kind, victim, time and place of what its actor had
   *     a part in
   * @param named the word for it; null for a part in something that only "it" or the like stands
   *     for
   * @param abstains whether its actor had, or wanted, no part in it
   */
  record Deed(Event event, @Nullable Span named, boolean abstains) {}

  Deeds(
      Reading reading,
      Involvements involvements,
      Map<String, Actor> actors,
      Map<String, Attribution> told) {
    this.text = reading.document().text();
    this.involvements = involvements;
    this.actors = actors;
    this.told = told;
    for (Event event : reading.events()) {
      if (event.type() != null) {
        typed.putIfAbsent(event.trigger().start(), event);
      }
    }
  }

  Deed of(Claim claim, Event event, Span sentence) {
    Deed part =
        event.type() == null || involvements.mayFollow(event.type())
            ? part(claim, event, sentence)
            : denied(claim, event, sentence);
    return part != null ? part : new Deed(event, event.trigger(), false);
  }

  /** The verb tells of a part in something that is named behind it. */
  private @Nullable Deed part(Claim claim, Event event, Span sentence) {
    var found = involvements.of(text, event.trigger().start(), sentence, claim.factuality());
    if (found == null || event.type() != null && !found.out()) {
      return null;
    }
    Party actor = event.actor() != null ? event.actor() : event.recipient();
    Map.Entry<Integer, Event> named = typed.ceilingEntry(found.behind().start());
    if (actor == null) {
      return null;
    }
    if (named != null && named.getKey() < found.behind().end()) {
      return new Deed(
          with(event, named.getValue(), actor), named.getValue().trigger(), found.out());
    }
    return found.named() ? new Deed(with(event, actor), null, found.out()) : null;
  }

  private static Event with(Event event, Event named, Party actor) {
    return new Event(
        event.id(),
        event.trigger(),
        named.type(),
        actor,
        named.recipient(),
        event.when() != null ? event.when() : named.when(),
        named.where() != null ? named.where() : event.where(),
        named.quantities(),
        event.rule());
  }

  private static Event with(Event event, Party actor) {
    return new Event(
        event.id(),
        event.trigger(),
        null,
        actor,
        null,
        event.when(),
        event.where(),
        event.quantities(),
        event.rule());
  }

  /** "Korvia denied any part in the raid" says of nobody's but Korvia's that it was not so. */
  private @Nullable Deed denied(Claim claim, Event event, Span sentence) {
    boolean negative = claim.factuality().polarity() == Factuality.Polarity.NEGATIVE;
    Party source = negative && event.actor() == null ? source(claim) : null;
    if (source == null) {
      return null;
    }
    var found = involvements.of(text, claim.content().start(), sentence, claim.factuality());
    return found == null || !found.behind().covers(event.trigger())
        ? null
        : new Deed(with(event, event, source), event.trigger(), true);
  }

  private @Nullable Party source(Claim claim) {
    Attribution innermost =
        claim.chain().isEmpty() ? null : told.get(claim.chain().get(claim.chain().size() - 1));
    Actor actor =
        innermost == null || innermost.sourceActor() == null
            ? null
            : actors.get(innermost.sourceActor());
    if (actor == null || innermost.source().isEmpty()) {
      return null;
    }
    String code = actor.affiliations().isEmpty() ? null : actor.affiliations().get(0).code();
    return new Party(innermost.source().get(0), actor.id(), code);
  }
}
