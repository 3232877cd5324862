package org.araxes.notation;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Actor;
import org.araxes.model.Attribution;
import org.araxes.model.Claim;
import org.araxes.model.Directness;
import org.araxes.model.Document;
import org.araxes.model.Event;
import org.araxes.model.Factuality;
import org.araxes.model.PlaceMention;
import org.araxes.model.Predicate;
import org.araxes.model.Quantity;
import org.araxes.model.Reading;
import org.araxes.model.Span;
import org.araxes.model.Stance;
import org.araxes.model.Standing;
import org.araxes.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Reads one reading of a document; the mirror of {@link NotationWriter}. */
final class NotationReader {
  private final Document document;
  private final Quotes quotes;
  private final Phrases phrases;
  private final List<Span> sentences = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<PlaceMention> places = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Predicate> predicates = new ArrayList<>();

  NotationReader(Document document) {
    this.document = document;
    this.quotes = new Quotes(document.text());
    this.phrases = new Phrases(quotes);
  }

  Reading read(List<String> lines) {
    for (Paragraph paragraph : Paragraph.cut(lines)) {
      try {
        read(paragraph);
        paragraph.allTaken();
      } catch (IllegalArgumentException | DateTimeException e) {
        throw paragraph.head().error(String.valueOf(e.getMessage()));
      }
    }
    return new Reading(
        document,
        sentences,
        times,
        places,
        quantities,
        actors,
        attributions,
        events,
        claims,
        predicates);
  }

  private void read(Paragraph paragraph) {
    Cursor head = paragraph.head();
    String kind = head.atom();
    switch (kind) {
      case "claim" -> claims.add(claim(head, paragraph));
      case "event" -> events.add(event(head, paragraph));
      case "attribution" -> attributions.add(attribution(head, paragraph));
      case "actor" -> actors.add(actor(head, paragraph));
      case "quantity" -> quantities.add(phrases.quantity(head));
      case "time" -> times.add(phrases.time(head));
      case "place" -> places.add(phrases.place(head));
      case "predicate" -> predicates.add(predicate(head));
      case "sentence" -> sentences.add(quotes.read(head));
      default -> throw head.error("no such kind of paragraph: " + kind);
    }
    head.end();
  }

  private Claim claim(Cursor head, Paragraph paragraph) {
    String id = head.atom();
    Standing standing = head.term(Standing.class);
    return new Claim(
        id,
        eventOf(paragraph),
        paragraph.list("according to", phrases::chain),
        paragraph.need("content", quotes::read),
        paragraph.list("evidence", quotes::readList),
        paragraph.or("holds", phrases::factuality, Factuality.FACT),
        standing,
        paragraph.maybe("answers", Cursor::atom),
        paragraph.all("rule", Cursor::rest));
  }

  /** The id of a claim's event; an event that is written out there is added to the events. */
  private @Nullable String eventOf(Paragraph claim) {
    return claim.maybe(
        "event",
        cursor -> {
          if (!cursor.hasMoreThanAnAtom()) {
            return cursor.atom();
          }
          Event event = event(cursor, claim);
          events.add(event);
          return event.id();
        });
  }

  private Event event(Cursor head, Paragraph paragraph) {
    String id = head.atom();
    var type = phrases.type(head);
    return new Event(
        id,
        quotes.read(head),
        type,
        paragraph.maybe("actor", phrases::party),
        paragraph.maybe("recipient", phrases::party),
        paragraph.maybe("when", phrases::when),
        paragraph.maybe("where", phrases::where),
        paragraph.list("counts", cursor -> cursor.list(cursor::atom)),
        paragraph.need("frame", Cursor::rest));
  }

  private Attribution attribution(Cursor head, Paragraph paragraph) {
    String id = head.atom();
    String act = head.atom();
    Stance stance = head.term(Stance.class);
    Directness directness = head.term(Directness.class);
    Phrases.Source source = paragraph.or("source", phrases::source, Phrases.Source.NONE);
    return new Attribution(
        id,
        paragraph.maybe("inside", Cursor::atom),
        source.words(),
        paragraph.list("cue", quotes::readList),
        paragraph.list("content", quotes::readList),
        source.actor(),
        act,
        stance,
        directness,
        paragraph.maybe("medium", Cursor::rest),
        paragraph.maybe("when", phrases::when),
        paragraph.need("rule", Cursor::rest));
  }

  private Actor actor(Cursor head, Paragraph paragraph) {
    String id = head.atom();
    Actor.Kind kind = head.term(Actor.Kind.class);
    return new Actor(
        id,
        head.rest(),
        kind,
        paragraph.all("also", Cursor::rest),
        paragraph.all("is", phrases::affiliation),
        paragraph.list("mentions", cursor -> cursor.list(() -> phrases.mention(cursor))));
  }

  private Predicate predicate(Cursor head) {
    Span span = quotes.read(head);
    String lemma = head.atom();
    Factuality written = phrases.factuality(head);
    return new Predicate(span, lemma, written, head.take("told") ? phrases.factuality(head) : null);
  }
}
