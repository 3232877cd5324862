package org.araxes.export;

import java.math.BigDecimal;
import java.time.LocalDate;
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

/** A reading of one claim in which every field is filled, with a value of its own. */
final class Filled {
  private final String mark;
  private final int number;
  private final String text;
  private Standing standing = Standing.HAPPENED;
  private Factuality.Polarity polarity = Factuality.Polarity.POSITIVE;

  /**
   * @param mark a letter that all values of this reading begin with
   */
  Filled(String mark) {
    this.mark = mark;
    this.number = mark.charAt(0) - 'a' + 1;
    this.text =
        "Xagency xreported that xspokesman xclaimed that xguns xshelled xfarmers on xday near xford,"
                .replace("x", mark + "x")
                .replace("X", mark + "x")
            + " "
            + mark
            + "xtwelve dead and "
            + mark
            + "xmany away.";
  }

  Filled standing(Standing how, Factuality.Polarity sign) {
    standing = how;
    polarity = sign;
    return this;
  }

  private String own(String word) {
    return mark + word;
  }

  private Span in(String word) {
    int start = text.indexOf(mark + "x" + word);
    return new Span(start, start + word.length() + 2);
  }

  private Span from(String first, String last) {
    return new Span(in(first).start(), in(last).end());
  }

  private When on(int month, String word) {
    String day = LocalDate.of(1997, month, number).toString();
    return new When(day, day, in(word), TimeExpression.Anchor.PUBLISHED);
  }

  Reading reading() {
    return new Reading(
        document(),
        List.of(new Span(0, text.length())),
        List.of(),
        List.of(new PlaceMention(in("ford"), place(), PlaceMention.Relation.NEAR, own("part"))),
        List.of(
            quantity("q1", "twelve", 10, "people", "killed"),
            quantity("q2", "many", 400, "families", "displaced")),
        List.of(
            actor("o1", "guns", Actor.Kind.GROUP, "ARM", "MIL"),
            actor("o2", "farmers", Actor.Kind.GROUP, "GEO", "CVL"),
            actor("o3", "agency", Actor.Kind.ORGANIZATION, "TUR", "MED"),
            actor("o4", "spokesman", Actor.Kind.PERSON, "IRN", "GOV")),
        List.of(
            link("a1", null, "o3", "agency", "reported", "spokesman", Stance.ASSERTS),
            link("a2", "a1", "o4", "spokesman", "claimed", "guns", Stance.ALLEGES)),
        List.of(event()),
        List.of(claim()),
        List.of());
  }

  private Document document() {
    return new Document(
        own("document"),
        new Origin(
            own("title"),
            own("publisher"),
            List.of(own("author")),
            "https://" + own("host") + ".example/" + own("page"),
            LocalDate.of(1997, 8, number),
            "en",
            own("kind")),
        text,
        List.of(new Block(Block.Kind.BODY, new Span(0, text.length()))));
  }

  private Place place() {
    return new Place(
        "77" + number, own("town"), "ARM", "city", 40.1 + number, 44.2 + number, 4 + number);
  }

  private Quantity quantity(String id, String word, int low, String unit, String of) {
    BigDecimal least = BigDecimal.valueOf(low + number);
    return new Quantity(id, in(word), least, least.add(BigDecimal.TEN), true, unit, of);
  }

  private Actor actor(String id, String word, Actor.Kind kind, String country, String sector) {
    LocalDate since = LocalDate.of(1980 + number, Integer.parseInt(id.substring(1)), 1);
    return new Actor(
        id,
        own(word + "name"),
        kind,
        List.of(own(word + "variant")),
        List.of(new Affiliation(country, sector, own(word + "role"), since, since.plusYears(30))),
        List.of(new ActorMention(in(word), ActorMention.Form.NAME)));
  }

  private Attribution link(
      String id, String parent, String actor, String source, String cue, String said, Stance how) {
    return new Attribution(
        id,
        parent,
        List.of(in(source)),
        List.of(in(cue)),
        List.of(from(said, "many")),
        actor,
        own(cue + "act"),
        how,
        Directness.MIXED,
        own(cue + "medium"),
        on(parent == null ? 5 : 6, cue),
        own(cue + ".frames:" + number));
  }

  private Event event() {
    return new Event(
        "e1",
        in("shelled"),
        new EventType("ASSAULT", "heavy-weapons", List.of("military"), "194"),
        new Party(in("guns"), "o1", "ARMMIL"),
        new Party(in("farmers"), "o2", "GEOCVL"),
        on(3, "day"),
        new Where(in("ford"), place().id()),
        List.of("q1", "q2"),
        own("event.frames:" + number));
  }

  private Claim claim() {
    return new Claim(
        "c1",
        "e1",
        List.of("a1", "a2"),
        from("guns", "ford"),
        List.of(in("shelled"), in("guns"), in("claimed")),
        new Factuality(polarity, Factuality.Certainty.PROBABLE, Factuality.Mode.HABITUAL),
        standing,
        own("answered"),
        List.of(own("claim.frames:" + number)));
  }
}
