package org.araxes.app.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.araxes.app.view.ClaimRow;
import org.araxes.app.view.DocumentRow;
import org.araxes.app.view.Doubt;
import org.araxes.app.view.FigureShown;
import org.araxes.app.view.PartyShown;
import org.araxes.app.view.PlaceShown;
import org.araxes.app.view.WhenShown;
import org.araxes.app.view.WhereShown;
import org.araxes.app.view.Words;
import org.araxes.link.ToldClaim;
import org.araxes.model.Actor;
import org.araxes.model.ActorMention;
import org.araxes.model.Attribution;
import org.araxes.model.Claim;
import org.araxes.model.Event;
import org.araxes.model.Party;
import org.araxes.model.Place;
import org.araxes.model.PlaceMention;
import org.araxes.model.Quantity;
import org.araxes.model.Reading;
import org.araxes.model.Span;
import org.araxes.model.Stance;
import org.araxes.model.When;
import org.jspecify.annotations.Nullable;

/** What is shown of one reading: its claims as lines, and the values in them. */
public final class ReadingLines {
  private static final int LONGEST_CONTENT = 400;
  private static final int LONGEST_NAME = 80;

  private final String hash;
  private final Reading reading;
  private final String text;
  private final Codes codes;
  private final Map<String, String> merges;
  private final Map<String, Event> events;
  private final Map<String, Actor> actors;
  private final Map<String, Quantity> quantities;
  private final Map<String, Attribution> told;
  private final Map<Span, PlaceMention> places = new HashMap<>();
  private final Map<String, Set<String>> corrected;
  private final Set<Span> pronouns = new java.util.HashSet<>();

  /**
   * @param merges keys of actors that people merged, with the key that they have now
   * @param corrected the corrected fields by claim
   */
  ReadingLines(
      String hash,
      Reading reading,
      Codes codes,
      Map<String, String> merges,
      Map<String, Set<String>> corrected) {
    this.hash = hash;
    this.reading = reading;
    this.text = reading.document().text();
    this.codes = codes;
    this.merges = merges;
    this.corrected = corrected;
    this.events = byId(reading.events(), Event::id);
    this.actors = byId(reading.actors(), Actor::id);
    this.quantities = byId(reading.quantities(), Quantity::id);
    this.told = byId(reading.attributions(), Attribution::id);
    reading.places().forEach(place -> places.putIfAbsent(place.span(), place));
    for (Actor actor : reading.actors()) {
      for (ActorMention mention : actor.mentions()) {
        if (mention.form() == ActorMention.Form.PRONOUN) {
          pronouns.add(mention.span());
        }
      }
    }
  }

  private static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
    Map<String, T> map = new HashMap<>();
    values.forEach(value -> map.putIfAbsent(id.apply(value), value));
    return map;
  }

  List<ClaimLine> lines(
      DocumentRow document,
      Map<String, ToldClaim> linked,
      Map<String, String> reviews,
      Register register) {
    List<ClaimLine> lines = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      ToldClaim toldClaim = linked.get(claim.id());
      if (toldClaim != null) {
        lines.add(line(claim, document, toldClaim, reviews.get(claim.id()), register));
      }
    }
    return lines;
  }

  private ClaimLine line(
      Claim claim,
      DocumentRow document,
      ToldClaim linked,
      @Nullable String review,
      Register register) {
    Event event = event(claim);
    List<Attribution> chain = chain(claim);
    List<String> names = new ArrayList<>(List.of(publisher(document)));
    List<String> sources = new ArrayList<>();
    for (Attribution link : chain) {
      names.add(name(link));
      String key = key(link.sourceActor());
      if (key != null) {
        sources.add(key);
      }
    }
    Set<String> fields = corrected.getOrDefault(claim.id(), Set.of());
    PartyShown actor = event == null ? null : party(event.actor(), fields.contains("actor"));
    PartyShown recipient =
        event == null ? null : party(event.recipient(), fields.contains("recipient"));
    Words trigger = event == null ? null : words(event.trigger());
    ClaimRow row =
        new ClaimRow(
            Ledger.key(hash, claim.id()),
            document,
            null,
            claim.standing(),
            event == null ? null : codes.shown(event.type()),
            label(actor, recipient, trigger == null ? cut(claim.content()) : trigger.text()),
            trigger,
            new Words(claim.content(), cut(claim.content())),
            actor,
            recipient,
            event == null ? null : when(event.when(), fields.contains("when")),
            event == null ? null : where(event, fields.contains("where")),
            event == null ? List.of() : figures(event, fields.contains("figure")),
            names,
            names.get(names.size() - 1),
            chain.isEmpty() ? Stance.ASSERTS : chain.get(chain.size() - 1).stance(),
            review);
    double doubt = Doubts.of(claim, event, chain, linked, pronouns).score();
    ClaimLine line = new ClaimLine(row, hash, linked, sources, doubt, review != null, new int[0][]);
    return line.with(register);
  }

  private static String label(
      @Nullable PartyShown actor, @Nullable PartyShown recipient, String what) {
    String who = actor == null ? "" : shortName(actor);
    String whom = recipient == null ? "" : shortName(recipient);
    String parties = who + (whom.isEmpty() ? "" : (who.isEmpty() ? "" : " ") + "→ " + whom);
    return parties.isEmpty() ? what : (parties + ": " + what).intern();
  }

  private static String shortName(PartyShown party) {
    return party.name() != null && party.name().length() < party.text().length() * 2
        ? party.name()
        : cut(party.text(), LONGEST_NAME);
  }

  /** Why a claim's reading may be wrong. */
  public Doubt doubt(ClaimLine line) {
    Claim claim = line.told().claim();
    return Doubts.of(claim, line.told().event(), chain(claim), line.told(), pronouns);
  }

  @Nullable Event event(Claim claim) {
    return claim.event() == null ? null : events.get(claim.event());
  }

  /** The links of a claim's chain, outermost first. */
  public List<Attribution> chain(Claim claim) {
    return claim.chain().stream().filter(told::containsKey).map(told::get).toList();
  }

  static String publisher(DocumentRow document) {
    return document.publisher() != null ? document.publisher() : document.title();
  }

  /** The source of a link: the actor's name, else the words. */
  public String name(Attribution link) {
    Actor actor = actor(link.sourceActor());
    if (actor != null) {
      return cut(actor.name(), LONGEST_NAME);
    }
    return link.source().isEmpty()
        ? "unnamed source"
        : cut(link.source().get(0).of(text), LONGEST_NAME);
  }

  public @Nullable Actor actor(@Nullable String id) {
    return id == null ? null : actors.get(id);
  }

  /** The key in all documents; null when the words lead to nobody known. */
  public @Nullable String key(@Nullable String id) {
    Actor actor = actor(id);
    return actor == null ? null : ActorKeys.merged(ActorKeys.of(actor), merges);
  }

  @Nullable PartyShown party(@Nullable Party party, boolean isCorrected) {
    if (party == null) {
      return null;
    }
    Actor actor = actor(party.actor());
    return new PartyShown(
        cut(party.span()),
        party.span(),
        key(party.actor()),
        actor == null ? null : cut(actor.name(), LONGEST_NAME),
        actor == null ? null : actor.kind().name().toLowerCase(Locale.ROOT),
        party.code(),
        isCorrected ? true : null);
  }

  public @Nullable WhenShown when(@Nullable When when, boolean isCorrected) {
    return Times.shown(when, text, isCorrected);
  }

  private @Nullable WhereShown where(Event event, boolean isCorrected) {
    if (event.where() == null) {
      return null;
    }
    Span span = event.where().span();
    PlaceMention mention = places.get(span);
    return new WhereShown(
        cut(span),
        span,
        mention == null ? null : place(mention.place()),
        mention == null ? null : mention.relation().name().toLowerCase(Locale.ROOT),
        mention == null ? null : mention.part(),
        isCorrected ? true : null);
  }

  public static @Nullable PlaceShown place(@Nullable Place place) {
    return place == null
        ? null
        : new PlaceShown(
            place.id(),
            place.name(),
            place.country(),
            place.feature(),
            place.latitude(),
            place.longitude(),
            place.radiusKm());
  }

  private List<FigureShown> figures(Event event, boolean isCorrected) {
    return event.quantities().stream()
        .filter(quantities::containsKey)
        .map(quantities::get)
        .map(q -> figure(q, isCorrected))
        .toList();
  }

  private FigureShown figure(Quantity quantity, boolean isCorrected) {
    String of = quantity.of() != null ? quantity.of() : quantity.unit();
    return new FigureShown(
        Labels.figure(quantity.low(), quantity.high(), quantity.approximate(), of),
        cut(quantity.span()),
        quantity.span(),
        quantity.low(),
        quantity.high(),
        quantity.approximate(),
        quantity.unit(),
        quantity.of(),
        isCorrected ? true : null);
  }

  public Words words(Span span) {
    return new Words(span, cut(span));
  }

  private String cut(Span span) {
    return cut(span.of(text), LONGEST_CONTENT);
  }

  /** In one line, and not longer than a limit; short words that are equal are one object. */
  static String cut(String words, int longest) {
    String line = inOneLine(words);
    if (line.length() <= longest) {
      return line.length() <= LONGEST_NAME ? line.intern() : line;
    }
    int end = longest - 1;
    end -= Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0;
    return line.substring(0, end) + "…";
  }

  private static String inOneLine(String words) {
    StringBuilder line = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = c <= ' ' || Character.isWhitespace(c);
      if (!blank) {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().stripTrailing();
  }
}
