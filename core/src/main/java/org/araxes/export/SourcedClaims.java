package org.araxes.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.araxes.model.Actor;
import org.araxes.model.Attribution;
import org.araxes.model.Claim;
import org.araxes.model.Event;
import org.araxes.model.Party;
import org.araxes.model.PlaceMention;
import org.araxes.model.Quantity;
import org.araxes.model.Reading;
import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/** Gathers what belongs to the claims of one reading. */
final class SourcedClaims {
  private final SourceText text;
  private final Map<String, Event> events;
  private final Map<String, Actor> actors;
  private final Map<String, Quantity> quantities;
  private final Map<String, Attribution> told;
  private final Map<Span, PlaceMention> places = new HashMap<>();

  private SourcedClaims(Reading reading) {
    this.text = new SourceText(reading);
    this.events = byId(reading.events(), Event::id);
    this.actors = byId(reading.actors(), Actor::id);
    this.quantities = byId(reading.quantities(), Quantity::id);
    this.told = byId(reading.attributions(), Attribution::id);
    reading.places().forEach(place -> places.putIfAbsent(place.span(), place));
  }

  /** In the order of the reading. */
  static List<SourcedClaim> of(Reading reading) {
    SourcedClaims all = new SourcedClaims(reading);
    return reading.claims().stream().map(all::claim).toList();
  }

  private static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
    Map<String, T> map = new HashMap<>();
    values.forEach(value -> map.putIfAbsent(id.apply(value), value));
    return map;
  }

  private SourcedClaim claim(Claim claim) {
    Event event = claim.event() == null ? null : events.get(claim.event());
    List<Link> chain =
        claim.chain().stream().map(told::get).filter(Objects::nonNull).map(this::link).toList();
    if (event == null) {
      return new SourcedClaim(text, claim, null, null, null, chain, null, null, List.of());
    }
    return new SourcedClaim(
        text,
        claim,
        event,
        side(event.actor()),
        side(event.recipient()),
        chain,
        event.where() == null ? null : place(event.where().span()),
        Days.of(event.when()),
        event.quantities().stream().map(quantities::get).filter(Objects::nonNull).toList());
  }

  private PlaceMention place(Span span) {
    PlaceMention known = places.get(span);
    return known != null ? known : new PlaceMention(span, null, PlaceMention.Relation.AT, null);
  }

  private @Nullable Side side(@Nullable Party party) {
    return party == null
        ? null
        : new Side(
            text.line(party.span()),
            party.actor() == null ? null : actors.get(party.actor()),
            party.code());
  }

  private Link link(Attribution attribution) {
    String words =
        attribution.source().stream().map(text::line).collect(Collectors.joining(" ... "));
    Actor actor = attribution.sourceActor() == null ? null : actors.get(attribution.sourceActor());
    return new Link(attribution, words, actor);
  }
}
