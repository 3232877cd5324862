package org.araxes.archive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/** A reading of one sentence of our own: the ministry of Velmark says what happened at a ford. */
final class Planted {
  private String id = "ford";
  private @Nullable String publisher = "Ford Herald";
  private String deed = "shelled";
  private String category = "ASSAULT";
  private Standing standing = Standing.HAPPENED;
  private String when = "1997-03-04";
  private double longitude = 44.5;
  private double latitude = 40.2;
  private int killed = 12;
  private String tail = "";
  private LocalDate published = LocalDate.of(1997, 3, 6);

  Planted id(String id) {
    this.id = id;
    return this;
  }

  Planted publisher(@Nullable String publisher) {
    this.publisher = publisher;
    return this;
  }

  Planted deed(String category, String deed) {
    this.category = category;
    this.deed = deed;
    return this;
  }

  Planted standing(Standing standing) {
    this.standing = standing;
    return this;
  }

  Planted when(String when) {
    this.when = when;
    return this;
  }

  Planted at(double longitude, double latitude) {
    this.longitude = longitude;
    this.latitude = latitude;
    return this;
  }

  Planted killed(int killed) {
    this.killed = killed;
    return this;
  }

  Planted published(LocalDate day) {
    this.published = day;
    return this;
  }

  /** More text, so that the document is another one. */
  Planted tail(String tail) {
    this.tail = tail;
    return this;
  }

  Reading reading() {
    String sentence =
        "Velmark's defence ministry said General Örsted's guns "
            + deed
            + " Ardenian farmers at Kesh Ford"
            + " and killed "
            + killed
            + ".";
    String text = sentence + tail;
    Span all = new Span(0, sentence.length());
    Span source = in(text, "Velmark's defence ministry");
    Span actor = in(text, "General Örsted");
    Span recipient = in(text, "Ardenian farmers");
    Span where = in(text, "Kesh Ford");
    Place ford = new Place("own-kesh", "Kesh Ford", "VEL", "town", latitude, longitude, 2);
    Event event =
        new Event(
            "e1",
            in(text, deed),
            new EventType(category, null, List.of(), "194"),
            new Party(actor, "o1", "VELMIL"),
            new Party(recipient, null, "ARDCIV"),
            new When(when, null, null, TimeExpression.Anchor.NARRATIVE),
            new Where(where, ford.id()),
            List.of("q1"),
            "rules:1");
    Attribution told =
        new Attribution(
            "a1",
            null,
            List.of(source),
            List.of(in(text, "said")),
            List.of(new Span(in(text, "General").start(), all.end())),
            null,
            "SAY",
            Stance.ASSERTS,
            Directness.INDIRECT,
            null,
            null,
            "rules:2");
    Claim claim =
        new Claim(
            "c1",
            "e1",
            List.of("a1"),
            all,
            List.of(event.trigger()),
            Factuality.FACT,
            standing,
            null,
            List.of("rules:1"));
    BigDecimal number = BigDecimal.valueOf(killed);
    return new Reading(
        new Document(
            id,
            new Origin("At the ford", publisher, List.of(), null, published, null, null),
            text,
            List.of(new Block(Block.Kind.BODY, new Span(0, text.length())))),
        List.of(all),
        List.of(),
        List.of(new PlaceMention(where, ford, PlaceMention.Relation.AT, null)),
        List.of(
            new Quantity(
                "q1", in(text, "killed " + killed), number, number, false, "people", "killed")),
        List.of(
            new Actor(
                "o1",
                "Nils Örsted",
                Actor.Kind.PERSON,
                List.of("Örsted"),
                List.of(new Affiliation("VEL", "MIL", "general", null, null)),
                List.of(new ActorMention(actor, ActorMention.Form.NAME)))),
        List.of(told),
        List.of(event),
        new ArrayList<>(List.of(claim)),
        List.of());
  }

  private static Span in(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
