package org.araxes.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.araxes.link.Linker;
import org.araxes.model.Actor;
import org.araxes.model.ActorMention;
import org.araxes.model.Affiliation;
import org.araxes.model.Attribution;
import org.araxes.model.Block;
import org.araxes.model.Claim;
import org.araxes.model.Directness;
import org.araxes.model.Document;
import org.araxes.model.Event;
import org.araxes.model.EventType;
import org.araxes.model.Factuality;
import org.araxes.model.Origin;
import org.araxes.model.Party;
import org.araxes.model.Place;
import org.araxes.model.PlaceMention;
import org.araxes.model.Quantity;
import org.araxes.model.Reading;
import org.araxes.model.Span;
import org.araxes.model.Stance;
import org.araxes.model.Standing;
import org.araxes.model.TimeExpression;
import org.araxes.model.When;
import org.araxes.model.Where;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** Readings of our own invention: one sentence each, with traps for spreadsheets and counters. */
public final class Invented {
  static final Rulebook RULES = Rulebook.standard();

  private final String id;
  private String text = "";
  private @Nullable String publisher = "Ford Herald";
  private @Nullable LocalDate published = LocalDate.of(1997, 3, 6);
  private EventType type = new EventType("ASSAULT", "heavy-weapons", List.of("military"), "194");
  private Standing standing = Standing.HAPPENED;
  private Factuality factuality = Factuality.FACT;
  private @Nullable When when = on("1997-03-04");
  private @Nullable Place place =
      new Place("616052", "Yerevan", "ARM", "city", 40.18111, 44.51361, 9);
  private @Nullable Stance stance;
  private @Nullable String recipient = "ARMCVL";
  private final List<Quantity> quantities = new ArrayList<>();

  private Invented(String id) {
    this.id = id;
  }

  static When on(String edtf) {
    return new When(edtf, edtf, null, TimeExpression.Anchor.STATED);
  }

  /** Guns of Velmark shell farmers; two papers, two numbers, a denial, and much that is odd. */
  public static List<Reading> readings() {
    return List.of(
        new Invented("ford-1").killed(12, 12).told(Stance.ASSERTS).reading(),
        new Invented("ford-2").by("Kesh Courier").killed(15, null).told(Stance.ESTIMATES).reading(),
        new Invented("ford-3")
            .by(null)
            .published(null)
            .standing(Standing.DENIED, Factuality.Polarity.NEGATIVE)
            .told(Stance.DENIES)
            .reading(),
        new Invented("undated").when(null).place(null).killed(3, 3).reading(),
        new Invented("century")
            .when(new When("19", "19XX", null, TimeExpression.Anchor.NONE))
            .place(new Place("sea:lost,", "Lost Sea", null, "sea", -0.5, 179.5, 300))
            .killed(null, 40)
            .reading(),
        new Invented("month")
            .when(new When("1997-03", "1997-03~", null, TimeExpression.Anchor.STATED))
            .place(new Place("country:velmark", "Armenia", "ARM", "country", 40, 45, 180))
            .type("COERCE", "arrest", "173")
            .counted(5, 5, "people", "detained")
            .reading(),
        new Invented("asked")
            .standing(Standing.REQUESTED, Factuality.Polarity.POSITIVE)
            .type("AID", null, "070")
            .told(Stance.ASSERTS)
            .reading(),
        new Invented("march \ud83d\ude00 =1+1")
            .type("PROTEST", "demo", "141")
            .counted(200, 900, "people", null)
            .reading(),
        new Invented("flight")
            .type("DISPLACEMENT", null, null)
            .counted(null, 200, "families", null)
            .reading(),
        new Invented("nothing").type(null, null, null).reading());
  }

  /** What formats have rules of their own for: money, ranges, memories, demands, places. */
  static List<Reading> special() {
    Place kosovo = new Place("831053", "Kosovo", "XKX", "country", 42.6, 20.9, 65);
    When month = new When("1997-02", "1997-02", null, TimeExpression.Anchor.STATED);
    return List.of(
        new Invented("taken")
            .type("ASSAULT", "abduct", "181")
            .counted(4, 4, "people", "abducted")
            .reading(),
        new Invented("money").type("AID", null, "071").counted(7, 9, "USD", null).reading(),
        new Invented("remembered").published(LocalDate.of(2019, 5, 1)).reading(),
        new Invented("demanded")
            .to("ISRCVL")
            .type("RETREAT", "release", "0841")
            .standing(Standing.REQUESTED, Factuality.Polarity.POSITIVE)
            .reading(),
        new Invented("threatened")
            .to("BGRCVL")
            .standing(Standing.THREATENED, Factuality.Polarity.POSITIVE)
            .reading(),
        new Invented("alone").to(null).type("AID", null, "073").reading(),
        new Invented("pristina").to("XKXGOV").place(kosovo).when(month).reading(),
        new Invented("february")
            .to("GEOCVL")
            .when(new When("1997-02", "1997-02~", null, TimeExpression.Anchor.STATED))
            .reading(),
        new Invented("tents")
            .to("TURCVL")
            .type("DISPLACEMENT", null, null)
            .when(new When("P3D", null, null, TimeExpression.Anchor.STATED))
            .counted(100, 150, "people", "displaced")
            .reading());
  }

  private Invented to(@Nullable String code) {
    this.recipient = code;
    return this;
  }

  /** Everything of these readings, linked. */
  public static Selection all(List<Reading> readings) {
    return new Selection(Readings.of(readings), new Linker(RULES).link(readings), ref -> true);
  }

  private Invented by(@Nullable String publisher) {
    this.publisher = publisher;
    return this;
  }

  private Invented published(@Nullable LocalDate day) {
    this.published = day;
    return this;
  }

  private Invented type(@Nullable String plover, @Nullable String mode, @Nullable String cameo) {
    this.type = plover == null ? null : new EventType(plover, mode, List.of(), cameo);
    return this;
  }

  private Invented standing(Standing standing, Factuality.Polarity polarity) {
    this.standing = standing;
    this.factuality =
        new Factuality(polarity, Factuality.Certainty.CERTAIN, Factuality.Mode.ACTUAL);
    return this;
  }

  private Invented when(@Nullable When when) {
    this.when = when;
    return this;
  }

  private Invented place(@Nullable Place place) {
    this.place = place;
    return this;
  }

  private Invented told(Stance stance) {
    this.stance = stance;
    return this;
  }

  private Invented killed(@Nullable Integer low, @Nullable Integer high) {
    return counted(low, high, "people", "killed");
  }

  private Invented counted(
      @Nullable Integer low, @Nullable Integer high, String unit, @Nullable String of) {
    quantities.add(
        new Quantity(
            "q1",
            new Span(0, 1),
            low == null ? null : BigDecimal.valueOf(low),
            high == null ? null : BigDecimal.valueOf(high),
            low == null,
            unit,
            of));
    return this;
  }

  private Span in(String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private Reading reading() {
    text =
        "\ud83d\ude00 The mayor's office, in a note, said =CMD()|'x' guns\tof Velmark\nshelled @farmers \"Ard; <b>enia\" at the ford; count. "
            + id;
    Span actor = in("=CMD()|'x' guns\tof Velmark");
    Span recipient = in("@farmers \"Ard; <b>enia\"");
    Span where = in("the ford");
    Span source = in("The mayor's office");
    List<Quantity> counted =
        quantities.stream()
            .map(
                q ->
                    new Quantity(
                        q.id(), in("count"), q.low(), q.high(), q.approximate(), q.unit(), q.of()))
            .toList();
    Event event =
        new Event(
            "e1",
            in("shelled"),
            type,
            new Party(actor, "o1", "ARMMIL"),
            this.recipient == null ? null : new Party(recipient, null, this.recipient),
            when,
            place == null ? null : new Where(where, place.id()),
            counted.stream().map(Quantity::id).toList(),
            "rules:1");
    List<Attribution> chain =
        stance == null
            ? List.of()
            : List.of(
                link("a1", null, source, Stance.ASSERTS), link("a2", "a1", in("Velmark"), stance));
    Claim claim =
        new Claim(
            "c1",
            "e1",
            chain.stream().map(Attribution::id).toList(),
            new Span(actor.start(), text.length()),
            List.of(event.trigger(), actor),
            factuality,
            standing,
            null,
            List.of("rules:1"));
    return new Reading(
        new Document(
            id,
            new Origin(
                "-Title, \"quoted\"",
                publisher,
                List.of("Ann Other"),
                null,
                published,
                "en",
                "news"),
            text,
            List.of(new Block(Block.Kind.BODY, new Span(0, text.length())))),
        List.of(new Span(0, text.length())),
        List.of(),
        place == null
            ? List.of()
            : List.of(new PlaceMention(where, place, PlaceMention.Relation.AT, null)),
        counted,
        List.of(
            new Actor(
                "o1",
                "+Guns of Velmark",
                Actor.Kind.GROUP,
                List.of("guns"),
                List.of(new Affiliation("ARM", "MIL", "gunners", null, null)),
                List.of(new ActorMention(actor, ActorMention.Form.NOMINAL)))),
        chain,
        List.of(event),
        List.of(claim),
        List.of());
  }

  private Attribution link(String id, @Nullable String parent, Span source, Stance stance) {
    return new Attribution(
        id,
        parent,
        List.of(source),
        List.of(in("said")),
        List.of(in("shelled")),
        null,
        "SAY",
        stance,
        Directness.INDIRECT,
        "note",
        on("1997-03-05"),
        "rules:2");
  }
}
