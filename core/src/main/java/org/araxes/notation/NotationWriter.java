package org.araxes.notation;

import static org.araxes.notation.Cursor.atom;
import static org.araxes.notation.Cursor.rest;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.araxes.model.Actor;
import org.araxes.model.ActorMention;
import org.araxes.model.Affiliation;
import org.araxes.model.Attribution;
import org.araxes.model.Claim;
import org.araxes.model.Event;
import org.araxes.model.EventType;
import org.araxes.model.Factuality;
import org.araxes.model.Party;
import org.araxes.model.Place;
import org.araxes.model.PlaceMention;
import org.araxes.model.Predicate;
import org.araxes.model.Quantity;
import org.araxes.model.Reading;
import org.araxes.model.TimeExpression;
import org.araxes.model.When;
import org.araxes.model.Where;
import org.jspecify.annotations.Nullable;

/**
 * Writes one reading. An event stands in the first claim that tells it, an attribution before the
 * first claim that rests on it; both keep their order, so that nothing is lost.
 */
final class NotationWriter {
  private final Reading reading;
  private final Layers layers;
  private final Quotes quotes;
  private final Paragraphs out = new Paragraphs();
  private final Map<String, Integer> eventIndex;
  private final Map<String, Integer> attributionIndex;
  private int eventsWritten;
  private int attributionsWritten;

  NotationWriter(Reading reading, Layers layers) {
    this.reading = reading;
    this.layers = layers;
    this.quotes = new Quotes(reading.document().text());
    this.eventIndex = index(layers.has(Layer.EVENTS), reading.events(), Event::id);
    this.attributionIndex =
        index(layers.has(Layer.ATTRIBUTIONS), reading.attributions(), Attribution::id);
  }

  private static <T> Map<String, Integer> index(
      boolean wanted, List<T> values, Function<T, String> id) {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; wanted && i < values.size(); i++) {
      index.putIfAbsent(id.apply(values.get(i)), i);
    }
    return index;
  }

  String write() {
    each(Layer.CLAIMS, reading.claims(), this::claim);
    attributionsUntil(layers.has(Layer.ATTRIBUTIONS) ? reading.attributions().size() : 0);
    eventsUntil(layers.has(Layer.EVENTS) ? reading.events().size() : 0);
    each(Layer.ACTORS, reading.actors(), this::actor);
    group(Layer.QUANTITIES, reading.quantities(), this::quantity);
    group(Layer.TIMES, reading.times(), this::time);
    group(Layer.PLACES, reading.places(), this::place);
    group(Layer.PREDICATES, reading.predicates(), this::predicate);
    group(Layer.SENTENCES, reading.sentences(), sentence -> "sentence  " + quotes.of(sentence));
    return out.toString();
  }

  private <T> void each(Layer layer, List<T> values, Consumer<T> write) {
    if (layers.has(layer)) {
      values.forEach(write);
    }
  }

  private <T> void group(Layer layer, List<T> values, Function<T, String> line) {
    for (int i = 0; layers.has(layer) && i < values.size(); i++) {
      out.line(i == 0, line.apply(values.get(i)));
    }
  }

  private void claim(Claim claim) {
    claim.chain().stream()
        .mapToInt(id -> attributionIndex.getOrDefault(id, -1) + 1)
        .max()
        .ifPresent(this::attributionsUntil);
    int index = claim.event() == null ? -1 : eventIndex.getOrDefault(claim.event(), -1);
    if (index > eventsWritten) {
      eventsUntil(index);
    }
    out.head("claim " + atom(claim.id()) + "  " + Terms.of(claim.standing()));
    if (index >= 0 && index == eventsWritten) {
      Event event = reading.events().get(index);
      out.field("event", head(event));
      fields(event);
      eventsWritten++;
    } else {
      field("event", claim.event(), Cursor::atom);
    }
    if (!claim.factuality().equals(Factuality.FACT)) {
      out.field("holds", factuality(claim.factuality()));
    }
    if (!claim.chain().isEmpty()) {
      out.field("according to", chain(claim));
    }
    field("answers", claim.answers(), Cursor::atom);
    out.field("content", quotes.of(claim.content()));
    if (!claim.evidence().isEmpty()) {
      out.field("evidence", quotes.of(claim.evidence()));
    }
    claim.rules().forEach(rule -> out.field("rule", rest(rule)));
  }

  /** Ids, each with the words of its source for the human eye. */
  private String chain(Claim claim) {
    return claim.chain().stream()
        .map(
            id -> {
              Integer index = attributionIndex.get(id);
              Attribution told = index == null ? null : reading.attributions().get(index);
              boolean named = told != null && !told.source().isEmpty();
              return named ? atom(id) + " " + quotes.of(told.source().get(0)) : atom(id);
            })
        .collect(Collectors.joining(" <- "));
  }

  private void eventsUntil(int index) {
    for (; eventsWritten < index; eventsWritten++) {
      Event event = reading.events().get(eventsWritten);
      out.head("event " + head(event));
      fields(event);
    }
  }

  private String head(Event event) {
    return atom(event.id()) + "  " + type(event.type()) + "  " + quotes.of(event.trigger());
  }

  private static String type(@Nullable EventType type) {
    if (type == null) {
      return "-";
    }
    String contexts = type.contexts().stream().map(Cursor::atom).collect(Collectors.joining(", "));
    return atom(type.plover())
        + " / "
        + atom(type.mode())
        + " / "
        + atom(type.cameo())
        + (contexts.isEmpty() ? "" : " + " + contexts);
  }

  private void fields(Event event) {
    field("actor", event.actor(), this::party);
    field("recipient", event.recipient(), this::party);
    field("when", event.when(), this::when);
    field("where", event.where(), this::where);
    if (!event.quantities().isEmpty()) {
      out.field(
          "counts",
          event.quantities().stream().map(Cursor::atom).collect(Collectors.joining(", ")));
    }
    out.field("frame", rest(event.rule()));
  }

  private <T> void field(String name, @Nullable T value, Function<T, String> form) {
    if (value != null) {
      out.field(name, form.apply(value));
    }
  }

  private String party(Party party) {
    return quotes.of(party.span())
        + (party.actor() == null ? "" : " = " + atom(party.actor()))
        + (party.code() == null ? "" : " " + atom(party.code()));
  }

  private String when(When when) {
    return TimeNotation.value(when.value(), when.edtf())
        + (when.span() == null ? "" : " " + quotes.of(when.span()))
        + " "
        + Terms.of(when.anchor());
  }

  private String where(Where where) {
    return quotes.of(where.span()) + (where.placeId() == null ? "" : " = " + atom(where.placeId()));
  }

  private static String factuality(Factuality factuality) {
    return Terms.of(factuality.polarity())
        + ", "
        + Terms.of(factuality.certainty())
        + ", "
        + Terms.of(factuality.mode());
  }

  private void attributionsUntil(int index) {
    for (; attributionsWritten < index; attributionsWritten++) {
      attribution(reading.attributions().get(attributionsWritten));
    }
  }

  private void attribution(Attribution told) {
    out.head(
        "attribution %s  %s %s %s"
            .formatted(
                atom(told.id()),
                atom(told.act()),
                Terms.of(told.stance()),
                Terms.of(told.directness())));
    if (!told.source().isEmpty() || told.sourceActor() != null) {
      out.field("source", source(told));
    }
    if (!told.cue().isEmpty()) {
      out.field("cue", quotes.of(told.cue()));
    }
    if (!told.content().isEmpty()) {
      out.field("content", quotes.of(told.content()));
    }
    field("inside", told.parent(), Cursor::atom);
    field("medium", told.medium(), Cursor::rest);
    field("when", told.when(), this::when);
    out.field("rule", rest(told.rule()));
  }

  private String source(Attribution told) {
    String actor = told.sourceActor() == null ? "" : "= " + atom(told.sourceActor());
    return (quotes.of(told.source()) + " " + actor).strip();
  }

  private void actor(Actor actor) {
    out.head(
        "actor " + atom(actor.id()) + "  " + Terms.of(actor.kind()) + "  " + rest(actor.name()));
    actor.variants().forEach(name -> out.field("also", rest(name)));
    actor.affiliations().forEach(affiliation -> out.field("is", affiliation(affiliation)));
    if (!actor.mentions().isEmpty()) {
      out.field(
          "mentions",
          actor.mentions().stream().map(this::mention).collect(Collectors.joining(", ")));
    }
  }

  private static String affiliation(Affiliation is) {
    boolean timed = is.from() != null || is.until() != null;
    return atom(is.country())
        + " "
        + atom(is.sector())
        + (timed ? " from " + end(is.from()) + " until " + end(is.until()) : "")
        + (is.role() == null ? "" : " as " + rest(is.role()));
  }

  private static String end(@Nullable Object date) {
    return date == null ? "-" : date.toString();
  }

  private String mention(ActorMention mention) {
    String words = quotes.of(mention.span());
    return mention.form() == ActorMention.Form.NAME
        ? words
        : Terms.of(mention.form()) + " " + words;
  }

  private String quantity(Quantity quantity) {
    boolean counted = quantity.unit() != null || quantity.of() != null;
    return "quantity "
        + atom(quantity.id())
        + "  "
        + quotes.of(quantity.span())
        + (quantity.approximate() ? "  about " : "  ")
        + range(quantity.low(), quantity.high())
        + (counted ? " " + atom(quantity.unit()) + " / " + atom(quantity.of()) : "");
  }

  private static String range(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low != null && low.equals(high)
        ? low.toPlainString()
        : (low == null ? "" : low.toPlainString())
            + ".."
            + (high == null ? "" : high.toPlainString());
  }

  private String time(TimeExpression time) {
    return "time  %s  %s %s %s"
        .formatted(
            quotes.of(time.span()),
            time.type(),
            TimeNotation.value(time.value(), time.edtf()),
            Terms.of(time.anchor()));
  }

  private String place(PlaceMention mention) {
    Place place = mention.place();
    return "place  "
        + quotes.of(mention.span())
        + "  "
        + Terms.of(mention.relation())
        + (mention.part() == null ? "" : " " + atom(mention.part()))
        + (place == null ? "" : " = " + place(place));
  }

  private static String place(Place place) {
    return "%s %s %s %s %s %s %s"
        .formatted(
            atom(place.id()),
            atom(place.country()),
            atom(place.feature()),
            place.latitude(),
            place.longitude(),
            place.radiusKm(),
            rest(place.name()));
  }

  private String predicate(Predicate predicate) {
    return "predicate  "
        + quotes.of(predicate.span())
        + "  "
        + atom(predicate.lemma())
        + "  "
        + factuality(predicate.factuality())
        + (predicate.told() == null ? "" : "  told " + factuality(predicate.told()));
  }
}
