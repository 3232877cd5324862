package org.araxes.model;

import java.util.List;

/** All that was read in one document, in the order of the text. */
public record Reading(
    Document document,
    List<Span> sentences,
    List<TimeExpression> times,
    List<PlaceMention> places,
    List<Quantity> quantities,
    List<Actor> actors,
    List<Attribution> attributions,
    List<Event> events,
    List<Claim> claims,
    List<Predicate> predicates) {
  public Reading {
    sentences = List.copyOf(sentences);
    times = List.copyOf(times);
    places = List.copyOf(places);
    quantities = List.copyOf(quantities);
    actors = List.copyOf(actors);
    attributions = List.copyOf(attributions);
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    predicates = List.copyOf(predicates);
  }

  /** A document of which nothing was read. */
  public static Reading unread(Document document) {
    return new Reading(
        document, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of());
  }

  /** The same reading of another form of the document, whose text must be the same. */
  public Reading of(Document other) {
    return with(other, actors, attributions, events, claims);
  }

  /** The same layers with other claims; each must speak of the events and links that are here. */
  public Reading claiming(List<Claim> others) {
    return with(document, actors, attributions, events, others);
  }

  /** The same claims with other actors, and with links and events that name these. */
  public Reading naming(List<Actor> others, List<Attribution> told, List<Event> done) {
    return with(document, others, told, done, claims);
  }

  private Reading with(
      Document of, List<Actor> named, List<Attribution> told, List<Event> done, List<Claim> said) {
    return new Reading(
        of, sentences, times, places, quantities, named, told, done, said, predicates);
  }
}
