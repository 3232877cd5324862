package org.araxes.archive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.araxes.archive.query.Column;
import org.araxes.archive.query.Property;
import org.araxes.gazetteer.Folding;
import org.araxes.link.DayRange;
import org.araxes.model.Actor;
import org.araxes.model.Affiliation;
import org.araxes.model.Attribution;
import org.araxes.model.Claim;
import org.araxes.model.Event;
import org.araxes.model.EventType;
import org.araxes.model.Party;
import org.araxes.model.Place;
import org.araxes.model.PlaceMention;
import org.araxes.model.Quantity;
import org.araxes.model.Reading;
import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/** Makes the entries of a reading's claims. */
final class Entries {
  private final Reading reading;
  private final String text;
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, Event> events = new HashMap<>();
  private final Map<String, Attribution> told = new HashMap<>();
  private final Map<String, Quantity> quantities = new HashMap<>();
  private final Map<Span, PlaceMention> places = new HashMap<>();

  private Entries(Reading reading) {
    this.reading = reading;
    this.text = reading.document().text();
    reading.actors().forEach(actor -> actors.putIfAbsent(actor.id(), actor));
    reading.events().forEach(event -> events.putIfAbsent(event.id(), event));
    reading.attributions().forEach(telling -> told.putIfAbsent(telling.id(), telling));
    reading.quantities().forEach(quantity -> quantities.putIfAbsent(quantity.id(), quantity));
    reading.places().forEach(place -> places.putIfAbsent(place.span(), place));
  }

  static List<ClaimEntry> of(Reading reading) {
    Entries entries = new Entries(reading);
    return reading.claims().stream().map(entries::entry).toList();
  }

  private ClaimEntry entry(Claim claim) {
    Event event = claim.event() == null ? null : events.get(claim.event());
    Map<Column, Set<String>> phrases = new EnumMap<>(Column.class);
    Map<Column, Set<String>> codes = new EnumMap<>(Column.class);
    add(phrases, Column.WORDS, words(claim));
    add(phrases, Column.DOCUMENT, reading.document().id());
    add(phrases, Column.DOCUMENT, reading.document().origin().title());
    add(phrases, Column.PUBLISHER, reading.document().origin().publisher());
    for (String id : claim.chain()) {
      source(told.get(id), phrases, codes);
    }
    Place place = null;
    if (event != null) {
      party(Column.ACTOR, event.actor(), phrases, codes);
      party(Column.RECIPIENT, event.recipient(), phrases, codes);
      place = place(event, phrases, codes);
    }
    return new ClaimEntry(
        claim.id(),
        phrases,
        codes,
        terms(claim, event),
        event == null || event.when() == null ? null : days(event),
        reading.document().origin().published() == null
            ? null
            : DayRange.of(reading.document().origin().published()),
        place == null ? null : new ClaimEntry.Point(place.longitude(), place.latitude()),
        event == null ? List.of() : amounts(event));
  }

  private static @Nullable DayRange days(Event event) {
    DayRange days = DayRange.of(event.when().value());
    return days != null ? days : DayRange.of(event.when().edtf());
  }

  private static void add(Map<Column, Set<String>> to, Column column, @Nullable String value) {
    String folded = value == null ? "" : Folding.fold(value);
    if (!folded.isEmpty()) {
      to.computeIfAbsent(column, c -> new TreeSet<>()).add(folded);
    }
  }

  private static void code(Map<Column, Set<String>> to, Column column, @Nullable String code) {
    if (code != null && !code.isEmpty()) {
      to.computeIfAbsent(column, c -> new TreeSet<>()).add(code.toUpperCase(Locale.ROOT));
    }
  }

  /** The sentences that hold what the claim rests on. */
  private String words(Claim claim) {
    List<Span> all = new ArrayList<>(claim.evidence());
    all.add(claim.content());
    StringBuilder words = new StringBuilder();
    for (Span sentence : reading.sentences()) {
      if (all.stream().anyMatch(sentence::overlaps)) {
        words.append(sentence.of(text)).append('\n');
      }
    }
    return words.isEmpty() ? claim.content().of(text) : words.toString();
  }

  private void source(
      @Nullable Attribution telling,
      Map<Column, Set<String>> phrases,
      Map<Column, Set<String>> codes) {
    if (telling == null) {
      return;
    }
    telling.source().forEach(span -> add(phrases, Column.SOURCE, span.of(text)));
    add(phrases, Column.SOURCE, telling.medium());
    actor(Column.SOURCE, telling.sourceActor(), phrases, codes);
  }

  private void party(
      Column column,
      @Nullable Party party,
      Map<Column, Set<String>> phrases,
      Map<Column, Set<String>> codes) {
    if (party != null) {
      add(phrases, column, party.span().of(text));
      code(codes, column, party.code());
      actor(column, party.actor(), phrases, codes);
    }
  }

  private void actor(
      Column column,
      @Nullable String id,
      Map<Column, Set<String>> phrases,
      Map<Column, Set<String>> codes) {
    Actor actor = id == null ? null : actors.get(id);
    if (actor != null) {
      add(phrases, column, actor.name());
      actor.variants().forEach(variant -> add(phrases, column, variant));
      for (Affiliation affiliation : actor.affiliations()) {
        code(codes, column, affiliation.code());
        add(phrases, column, affiliation.role());
      }
    }
  }

  private @Nullable Place place(
      Event event, Map<Column, Set<String>> phrases, Map<Column, Set<String>> codes) {
    if (event.where() == null) {
      return null;
    }
    add(phrases, Column.PLACE, event.where().span().of(text));
    PlaceMention mention = places.get(event.where().span());
    if (mention == null || mention.place() == null) {
      return null;
    }
    add(phrases, Column.PLACE, mention.place().name());
    code(codes, Column.PLACE, mention.place().country());
    return mention.place();
  }

  private static Map<Property, String> terms(Claim claim, @Nullable Event event) {
    Map<Property, String> terms = new EnumMap<>(Property.class);
    terms.put(Property.STANDING, claim.standing().name());
    EventType type = event == null ? null : event.type();
    if (type != null) {
      term(terms, Property.CATEGORY, type.plover());
      term(terms, Property.MODE, type.mode());
      term(terms, Property.CODE, type.cameo());
    }
    return terms;
  }

  private static void term(Map<Property, String> terms, Property property, @Nullable String value) {
    if (value != null) {
      terms.put(property, value.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
    }
  }

  private List<ClaimEntry.Amount> amounts(Event event) {
    List<ClaimEntry.Amount> amounts = new ArrayList<>();
    for (String id : event.quantities()) {
      Quantity quantity = quantities.get(id);
      if (quantity != null && (quantity.low() != null || quantity.high() != null)) {
        Set<String> kinds = new TreeSet<>();
        kind(kinds, quantity.of());
        kind(kinds, quantity.unit());
        amounts.add(
            new ClaimEntry.Amount(
                kinds, number(quantity.low(), 0), number(quantity.high(), Double.MAX_VALUE)));
      }
    }
    return amounts;
  }

  private static void kind(Set<String> kinds, @Nullable String kind) {
    if (kind != null && !Folding.fold(kind).isEmpty()) {
      kinds.add(Folding.fold(kind));
    }
  }

  private static double number(@Nullable BigDecimal value, double open) {
    return value == null ? open : value.doubleValue();
  }
}
