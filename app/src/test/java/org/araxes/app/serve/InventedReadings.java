package org.araxes.app.serve;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

/**
 * Readings of invented texts, as many as wanted, always the same for the same number. Few towns,
 * countries and papers occur often, many seldom, as in the world.
 */
public final class InventedReadings {
  private static final List<String> COUNTRIES =
      List.of("Ardenia", "Velmark", "Korvia", "Tolland", "Brennia", "Osmark", "Lurania", "Pelosia");
  private static final List<String> WORDS = List.of("shelled", "accused", "visited", "expelled");
  private static final List<EventType> TYPES =
      List.of(
          new EventType("ASSAULT", "heavy-weapons", List.of("military"), "194"),
          new EventType("ACCUSE", null, List.of(), "112"),
          new EventType("CONSULT", "visit", List.of(), "042"),
          new EventType("DISPLACEMENT", null, List.of(), null));
  private static final Standing[] STANDINGS = {
    Standing.HAPPENED, Standing.HAPPENED, Standing.HAPPENED, Standing.DENIED, Standing.UNCONFIRMED
  };

  private InventedReadings() {}

  /** The reading of one document. */
  public static Reading of(int number, int claims) {
    return new Making(number, claims).reading();
  }

  /** A reading of a text with a title of one's own; its claims are as always. */
  public static Reading of(int number, int claims, String title, String publisher, String name) {
    Making making = new Making(number, claims);
    making.title = title;
    making.publisher = publisher;
    making.name = name;
    return making.reading();
  }

  /** One reading while it is made. */
  private static final class Making {
    private final int number;
    private final int wanted;
    private final Random random;
    private String title;
    private String publisher;
    private @Nullable String name;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> sentences = new ArrayList<>();
    private final List<PlaceMention> places = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Attribution> told = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    Making(int number, int claims) {
      this.number = number;
      this.wanted = claims;
      this.random = new Random(number);
      this.title = "Report " + number + " from the border";
      this.publisher = "The " + COUNTRIES.get(skewed(COUNTRIES.size())) + " Courier";
    }

    private int skewed(int bound) {
      return Math.min(random.nextInt(bound), random.nextInt(bound));
    }

    Reading reading() {
      LocalDate published = LocalDate.of(1994, 1, 1).plusDays(random.nextInt(700));
      for (int i = 0; i < wanted; i++) {
        claim(i, published.minusDays(1 + random.nextInt(3)));
        text.append(i % 4 == 3 ? "\n\n" : " ");
      }
      Origin origin = new Origin(title, publisher, List.of(), null, published, "en", "news");
      Span all = new Span(0, text.length());
      Document document =
          new Document(
              "report-" + number + ".txt",
              origin,
              text.toString(),
              List.of(new Block(Block.Kind.BODY, all)));
      return new Reading(
          document,
          sentences,
          List.of(),
          places,
          quantities,
          actors,
          told,
          events,
          claims,
          List.of());
    }

    private Span add(String words) {
      int start = text.length();
      text.append(words);
      return new Span(start, text.length());
    }

    private void claim(int i, LocalDate day) {
      int start = text.length();
      int kind = random.nextInt(WORDS.size());
      String spokesman =
          name != null ? name : "Colonel " + (char) ('A' + skewed(26)) + "ndrov" + skewed(40);
      Span source = add(spokesman);
      text.append(' ');
      Span cue = add("said");
      text.append(" that ");
      int country = skewed(COUNTRIES.size());
      int other = (country + 1 + random.nextInt(COUNTRIES.size() - 1)) % COUNTRIES.size();
      Span actor = add(COUNTRIES.get(country));
      text.append(' ');
      Span trigger = add(WORDS.get(kind));
      text.append(' ');
      Span recipient = add(COUNTRIES.get(other));
      text.append(" near ");
      int town = skewed(300);
      Span place = add("Nagyvar" + town);
      text.append(" on ");
      Span when = add(day.toString());
      text.append(", killing ");
      int killed = 1 + skewed(30);
      Span figure = add(Integer.toString(killed));
      text.append(" people.");
      Span sentence = new Span(start, text.length());
      sentences.add(sentence);
      record(
          i,
          kind,
          country,
          other,
          town,
          killed,
          day,
          spokesman,
          List.of(source, cue, actor, trigger, recipient, place, when, figure, sentence));
    }

    private void record(
        int i,
        int kind,
        int country,
        int other,
        int town,
        int killed,
        LocalDate day,
        String spokesman,
        List<Span> at) {
      String speaker = speaker(spokesman, country, at.get(0));
      country(country, at.get(2));
      country(other, at.get(4));
      Place known =
          new Place(
              "town-" + town,
              "Nagyvar" + town,
              "HUN",
              "city",
              40 + town % 20 + town / 1000.0,
              15 + town % 23,
              5);
      places.add(new PlaceMention(at.get(5), known, PlaceMention.Relation.NEAR, null));
      quantities.add(
          new Quantity(
              "q" + i,
              at.get(7),
              BigDecimal.valueOf(killed),
              BigDecimal.valueOf(killed),
              false,
              "people",
              "killed"));
      Span content = new Span(at.get(2).start(), at.get(8).end());
      told.add(
          new Attribution(
              "a" + i,
              null,
              List.of(at.get(0)),
              List.of(at.get(1)),
              List.of(content),
              speaker,
              "SAY",
              Stance.ASSERTS,
              Directness.INDIRECT,
              null,
              null,
              "en/attribution.frames:4"));
      events.add(
          new Event(
              "e" + i,
              at.get(3),
              TYPES.get(kind),
              new Party(at.get(2), key(country), code(country)),
              new Party(at.get(4), key(other), code(other)),
              new When(day.toString(), day.toString(), at.get(6), TimeExpression.Anchor.STATED),
              new Where(at.get(5), known.id()),
              List.of("q" + i),
              "en/events/fight.frames:3"));
      Standing standing = STANDINGS[random.nextInt(STANDINGS.length)];
      Factuality factuality =
          standing == Standing.DENIED
              ? new Factuality(
                  Factuality.Polarity.NEGATIVE,
                  Factuality.Certainty.CERTAIN,
                  Factuality.Mode.ACTUAL)
              : Factuality.FACT;
      claims.add(
          new Claim(
              "c" + i,
              "e" + i,
              List.of("a" + i),
              content,
              List.of(at.get(3), at.get(1)),
              factuality,
              standing,
              null,
              List.of("en/events/fight.frames:3")));
    }

    private static String key(int country) {
      return "x-" + COUNTRIES.get(country).toLowerCase(java.util.Locale.ROOT);
    }

    private static String code(int country) {
      return COUNTRIES.get(country).substring(0, 3).toUpperCase(java.util.Locale.ROOT);
    }

    private void country(int country, Span at) {
      mention(
          key(country),
          COUNTRIES.get(country),
          Actor.Kind.COUNTRY,
          new Affiliation(code(country), null, null, null, null),
          at);
    }

    private String speaker(String spokesman, int country, Span at) {
      String id = "s-" + spokesman.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
      Affiliation army = new Affiliation(code(country), "MIL", "colonel", null, null);
      mention(id, spokesman, Actor.Kind.PERSON, army, at);
      return id;
    }

    private void mention(String id, String named, Actor.Kind kind, Affiliation role, Span at) {
      ActorMention mention = new ActorMention(at, ActorMention.Form.NAME);
      for (int i = 0; i < actors.size(); i++) {
        Actor known = actors.get(i);
        if (known.id().equals(id)) {
          List<ActorMention> mentions = new ArrayList<>(known.mentions());
          mentions.add(mention);
          actors.set(i, new Actor(id, named, kind, List.of(), known.affiliations(), mentions));
          return;
        }
      }
      actors.add(new Actor(id, named, kind, List.of(), List.of(role), List.of(mention)));
    }
  }
}
