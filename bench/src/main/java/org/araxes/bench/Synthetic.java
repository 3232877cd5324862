package org.araxes.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
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

/**
 * Readings of an invented press, as many claims as wanted, the same for the same number. Skewed as
 * news are: few names, places and days hold most of it; most happenings are told once, some by
 * hundreds of papers, who differ in numbers and days.
 */
final class Synthetic implements Iterable<Reading> {
  static final int CLAIMS_A_DOCUMENT = 10;
  private static final int ACTORS = 4000;
  private static final int PLACES = 6000;
  private static final int PAPERS = 300;
  private static final int MOST_TELLINGS = 400;
  private static final List<String> VERBS =
      List.of(
          "shelled", "raided", "seized", "visited", "accused", "praised", "blocked", "arrested");
  private static final List<EventType> TYPES =
      List.of(
          type("ASSAULT", "heavy-weapons", "194"),
          type("ASSAULT", "firearms", "193"),
          type("COERCE", "seize", "171"),
          type("CONSULT", "visit", "042"),
          type("ACCUSE", "disapprove", "112"),
          type("SUPPORT", null, "051"),
          type("PROTEST", "obstruct", "144"),
          type("COERCE", "arrest", "173"));
  private static final List<String> SYLLABLES =
      List.of("ka", "ro", "ven", "ti", "mar", "su", "del", "po", "lin", "gha", "ri", "zem");

  private final int claims;
  private final int days;

  /**
   * @param days over which the happenings are spread
   */
  Synthetic(int claims, int days) {
    this.claims = claims;
    this.days = days;
  }

  private static EventType type(String category, String mode, String code) {
    return new EventType(category, mode, List.of(), code);
  }

  @Override
  public Iterator<Reading> iterator() {
    return new Press();
  }

  /** A number below a bound, small ones much more often: its logarithm is even. */
  static int skewed(Random random, int bound) {
    return (int) Math.min(bound - 1, Math.pow(bound, random.nextDouble()) - 1);
  }

  /** A name that is the same for the same number and different for different ones. */
  static String name(int number) {
    StringBuilder name = new StringBuilder();
    for (int rest = number + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
      name.append(SYLLABLES.get(rest % SYLLABLES.size()));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** What happened, once. */
  private record Happening(
      int kind, int actor, int recipient, int place, LocalDate day, int number, boolean dated) {}

  private final class Press implements Iterator<Reading> {
    private final Random random = new Random(claims);
    private final List<Happening> untold = new ArrayList<>();
    private int told;
    private int documents;

    @Override
    public boolean hasNext() {
      return told < claims;
    }

    @Override
    public Reading next() {
      while (untold.size() < Math.min(claims - told, 20_000)) {
        Happening one = happening();
        int tellings = 1 + skewed(random, MOST_TELLINGS) / 4;
        for (int i = 0; i < tellings; i++) {
          untold.add(one);
        }
      }
      List<Happening> news = new ArrayList<>();
      for (int i = 0; i < CLAIMS_A_DOCUMENT && !untold.isEmpty(); i++) {
        int chosen = random.nextInt(untold.size());
        news.add(untold.get(chosen));
        untold.set(chosen, untold.get(untold.size() - 1));
        untold.remove(untold.size() - 1);
      }
      told += news.size();
      return new Story(documents++, news, random).reading();
    }

    private Happening happening() {
      int crisis = skewed(random, days);
      return new Happening(
          random.nextInt(VERBS.size()),
          skewed(random, ACTORS),
          skewed(random, ACTORS),
          skewed(random, PLACES),
          LocalDate.of(1990, 1, 1).plusDays(Math.floorMod(crisis * 7919L, days)),
          1 + skewed(random, 500),
          random.nextInt(10) > 0);
    }
  }

  /** One document. */
  private static final class Story {
    private final int number;
    private final List<Happening> news;
    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> sentences = new ArrayList<>();
    private final List<PlaceMention> places = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    Story(int number, List<Happening> news, Random random) {
      this.number = number;
      this.news = news;
      this.random = random;
    }

    Reading reading() {
      news.forEach(this::tell);
      LocalDate last = news.stream().map(Happening::day).max(LocalDate::compareTo).get();
      Origin origin =
          new Origin(
              "Item " + number,
              name(skewed(random, PAPERS)) + " Post",
              List.of(),
              null,
              last.plusDays(random.nextInt(3)),
              "en",
              "news");
      Span all = new Span(0, text.length());
      return new Reading(
          new Document(
              "item-" + number, origin, text.toString(), List.of(new Block(Block.Kind.BODY, all))),
          sentences,
          List.of(),
          places,
          quantities,
          actors,
          attributions,
          events,
          claims,
          List.of());
    }

    private Span add(String words) {
      text.append(words);
      return new Span(text.length() - words.length(), text.length());
    }

    private void tell(Happening what) {
      int begin = text.length();
      String id = String.valueOf(claims.size() + 1);
      Party actor = party(what.actor(), "MIL");
      text.append(' ');
      Span trigger = add(VERBS.get(what.kind()));
      text.append(' ');
      Party recipient = party(what.recipient(), "CVL");
      text.append(" near ");
      Span where = add(name(what.place()));
      Place place = place(what.place());
      places.add(new PlaceMention(where, place, PlaceMention.Relation.AT, null));
      text.append(" and left ");
      int count = what.number() + (random.nextInt(5) == 0 ? random.nextInt(9) : 0);
      Span figure = add(String.valueOf(count));
      BigDecimal exact = BigDecimal.valueOf(count);
      BigDecimal most = random.nextInt(10) == 0 ? null : exact; // "at least so many"
      quantities.add(new Quantity("q" + id, figure, exact, most, false, "people", "killed"));
      text.append(" dead");
      List<String> chain = chain(id, begin);
      text.append(".\n");
      Span sentence = new Span(begin, text.length() - 1);
      sentences.add(sentence);
      String day = what.day().plusDays(random.nextInt(12) == 0 ? 1 : 0).toString();
      events.add(
          new Event(
              "e" + id,
              trigger,
              TYPES.get(what.kind()),
              actor,
              recipient,
              what.dated() ? new When(day, day, null, TimeExpression.Anchor.PUBLISHED) : null,
              new Where(where, place.id()),
              List.of("q" + id),
              "rules:1"));
      claims.add(
          new Claim(
              "c" + id,
              "e" + id,
              chain,
              sentence,
              List.of(trigger, actor.span()),
              Factuality.FACT,
              random.nextInt(12) == 0 ? Standing.DENIED : Standing.HAPPENED,
              null,
              List.of("rules:1")));
    }

    private Party party(int actor, String sector) {
      String country = "C" + (char) ('A' + actor % 26) + (char) ('A' + actor / 26 % 26);
      Span words = add(name(actor) + " " + name(actor + ACTORS));
      String id = "o" + (actors.size() + 1);
      actors.add(
          new Actor(
              id,
              words.of(text.toString()),
              Actor.Kind.ORGANIZATION,
              List.of(),
              List.of(new Affiliation(country, sector, null, null, null)),
              List.of(new ActorMention(words, ActorMention.Form.NAME))));
      return new Party(words, id, country + sector);
    }

    private static Place place(int number) {
      double latitude = -60 + number * 7919 % 12_000 / 100.0;
      double longitude = -170 + number * 104_729 % 34_000 / 100.0;
      return new Place(
          "p" + number, name(number), "C" + number % 90, "city", latitude, longitude, 5);
    }

    private List<String> chain(String id, int begin) {
      if (random.nextInt(2) == 0) {
        return List.of();
      }
      text.append(", ");
      Span source = add(name(skewed(random, ACTORS)) + " office");
      Span cue = add(" said");
      attributions.add(
          new Attribution(
              "a" + id,
              null,
              List.of(source),
              List.of(new Span(cue.start() + 1, cue.end())),
              List.of(new Span(begin, source.start() - 2)),
              null,
              "SAY",
              Stance.ASSERTS,
              Directness.INDIRECT,
              null,
              null,
              "rules:2"));
      return List.of("a" + id);
    }
  }
}
