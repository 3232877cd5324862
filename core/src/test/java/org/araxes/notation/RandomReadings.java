package org.araxes.notation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
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
import org.araxes.model.Predicate;
import org.araxes.model.Quantity;
import org.araxes.model.Reading;
import org.araxes.model.Span;
import org.araxes.model.Stance;
import org.araxes.model.Standing;
import org.araxes.model.TimeExpression;
import org.araxes.model.When;
import org.araxes.model.Where;
import org.jspecify.annotations.Nullable;

/** Readings that make no sense but use every field, over texts full of traps. */
public final class RandomReadings {
  private static final List<String> PIECES =
      List.of(
          "the", "The", "ferry", "port", "of", "Kesh", "he", "she", "her", "a", "\"", "'", "\\",
          "\n", "\n\n", "\t", ",", ".", "#2", "...", "=", "😀", "👩‍🚀", "العربية", "Երևան",
          "e\u0301", "ﬁ", "\ud83d", "\udc00", "\u0000", "\u202e", "\u2028", "\r", "\u00a0", "1,500",
          "O’Hara", "-");

  private final Random random;
  private String text = "";

  public RandomReadings(long seed) {
    this.random = new Random(seed);
  }

  public Reading next() {
    text = text();
    Document document =
        new Document(
            word(),
            new Origin(
                maybe(this::words),
                maybe(this::words),
                list(this::words),
                maybe(this::words),
                maybe(this::date),
                maybe(() -> "en"),
                maybe(this::word)),
            text,
            list(() -> new Block(one(Block.Kind.values()), span())));
    List<Event> events = list(this::event);
    List<Attribution> attributions = list(this::attribution);
    return new Reading(
        document,
        list(this::span),
        list(this::time),
        list(this::place),
        list(this::quantity),
        list(this::actor),
        attributions,
        events,
        list(() -> claim(events, attributions)),
        list(() -> new Predicate(span(), word(), factuality(), maybe(this::factuality))));
  }

  private String text() {
    StringBuilder out = new StringBuilder();
    int size = 1 + random.nextInt(120);
    for (int i = 0; i < size; i++) {
      out.append(one(PIECES)).append(random.nextInt(4) == 0 ? "" : " ");
    }
    return out.toString();
  }

  private Claim claim(List<Event> events, List<Attribution> attributions) {
    return new Claim(
        word(),
        events.isEmpty() ? null : maybe(() -> one(events).id()),
        attributions.isEmpty() ? list(this::word) : list(() -> one(attributions).id()),
        span(),
        list(this::span),
        factuality(),
        one(Standing.values()),
        maybe(this::word),
        list(this::words));
  }

  private Event event() {
    return new Event(
        word(),
        span(),
        maybe(
            () ->
                new EventType(
                    word(),
                    maybe(this::word),
                    list(this::word),
                    maybe(() -> "0" + random.nextInt(99)))),
        maybe(this::party),
        maybe(this::party),
        maybe(this::when),
        maybe(() -> new Where(span(), maybe(this::word))),
        list(this::word),
        words());
  }

  private Attribution attribution() {
    return new Attribution(
        word(),
        maybe(this::word),
        list(this::span),
        list(this::span),
        list(this::span),
        maybe(this::word),
        word(),
        one(Stance.values()),
        one(Directness.values()),
        maybe(this::words),
        maybe(this::when),
        words());
  }

  private Actor actor() {
    return new Actor(
        word(),
        words(),
        one(Actor.Kind.values()),
        list(this::words),
        list(
            () ->
                new Affiliation(
                    maybe(this::word),
                    maybe(this::word),
                    maybe(this::words),
                    maybe(this::date),
                    maybe(this::date))),
        list(() -> new ActorMention(span(), one(ActorMention.Form.values()))));
  }

  private Quantity quantity() {
    BigDecimal low = maybe(this::number);
    return new Quantity(
        word(),
        span(),
        low,
        random.nextBoolean() ? low : maybe(this::number),
        random.nextBoolean(),
        maybe(this::word),
        maybe(this::word));
  }

  private PlaceMention place() {
    return new PlaceMention(
        span(),
        maybe(
            () ->
                new Place(
                    word(),
                    words(),
                    maybe(this::word),
                    word(),
                    random.nextDouble() * 180 - 90,
                    random.nextDouble() * 1e-5,
                    random.nextInt(3000))),
        one(PlaceMention.Relation.values()),
        maybe(this::word));
  }

  private TimeExpression time() {
    return new TimeExpression(
        span(),
        one(TimeExpression.Type.values()),
        maybe(this::timex),
        maybe(this::timex),
        one(TimeExpression.Anchor.values()));
  }

  private When when() {
    return new When(
        timex(), maybe(this::timex), maybe(this::span), one(TimeExpression.Anchor.values()));
  }

  private String timex() {
    return one(
        List.of("1994-10-11", "1994", "P5Y", "PRESENT_REF", "1994-W41", "[1994,1995]", "-5"));
  }

  private Party party() {
    return new Party(span(), maybe(this::word), maybe(this::word));
  }

  private Factuality factuality() {
    return new Factuality(
        one(Factuality.Polarity.values()),
        one(Factuality.Certainty.values()),
        one(Factuality.Mode.values()));
  }

  /** No span cuts a surrogate pair in two: there is no code point for that. */
  private Span span() {
    int start = whole(random.nextInt(text.length()));
    int longest =
        random.nextInt(3) == 0 ? text.length() - start : Math.min(12, text.length() - start);
    int end = whole(start + 1 + random.nextInt(longest));
    return new Span(start, end > start ? end : start + 2);
  }

  private int whole(int offset) {
    boolean inside =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return inside ? offset - 1 : offset;
  }

  private BigDecimal number() {
    return BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(3));
  }

  private LocalDate date() {
    return LocalDate.ofEpochDay(random.nextInt(20_000));
  }

  private String word() {
    return one(
        List.of(
            "a1",
            "c2",
            "x/y",
            "-",
            "+",
            "/",
            "<-",
            "...",
            "it's",
            "two words",
            "ü",
            "a=b",
            "q,",
            "😀",
            "\\",
            "..",
            "edtf",
            "about",
            "as"));
  }

  private String words() {
    return one(
        List.of(
            "Marta Olsen",
            "the port",
            " edge ",
            "a  b",
            "'quoted'",
            "\"x\"",
            "back\\slash",
            "línea",
            "tab\there",
            "new\nline",
            "# no comment",
            "😀 ok",
            "en/events/force.frames:12"));
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? null : value.get();
  }

  private <T> List<T> list(Supplier<T> value) {
    List<T> values = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      values.add(value.get());
    }
    return values;
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
