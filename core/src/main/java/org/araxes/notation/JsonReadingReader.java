package org.araxes.notation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.araxes.model.Actor;
import org.araxes.model.ActorMention;
import org.araxes.model.Affiliation;
import org.araxes.model.Attribution;
import org.araxes.model.Block;
import org.araxes.model.Claim;
import org.araxes.model.Copy;
import org.araxes.model.Directness;
import org.araxes.model.Document;
import org.araxes.model.Event;
import org.araxes.model.EventType;
import org.araxes.model.Factuality;
import org.araxes.model.Found;
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

/** Reads one reading of a text from a JSON object; the mirror of {@link JsonReadingWriter}. */
final class JsonReadingReader {
  private static final int LONGEST_SHARED = 40;

  private final String text;
  private final CodePoints points;

  JsonReadingReader(String text) {
    this.text = text;
    this.points = new CodePoints(text);
  }

  /**
   * @throws IllegalArgumentException naming a field that is missing or wrong
   */
  Reading reading(JsonNode node) {
    return new Reading(
        document(node.path("document")),
        list(node, "sentences", this::span),
        list(node, "times", this::time),
        list(node, "places", this::place),
        list(node, "quantities", this::quantity),
        list(node, "actors", this::actor),
        list(node, "attributions", this::attribution),
        list(node, "events", this::event),
        list(node, "claims", this::claim),
        list(node, "predicates", this::predicate));
  }

  private Document document(JsonNode node) {
    Origin origin =
        new Origin(
                text(node, "title"),
                text(node, "publisher"),
                list(node, "authors", JsonReadingReader::shared),
                text(node, "url"),
                date(node, "published"),
                text(node, "language"),
                text(node, "kind"))
            .told((part, value) -> found(node.path("found"), part, value));
    List<Block> blocks =
        list(node, "blocks", b -> new Block(term(b, "kind", Block.Kind.class), span(b, "span")));
    List<Integer> pages = list(node, "pages", at -> points.toUtf16(at.intValue()));
    return new Document(need(node, "id"), origin, text, blocks, pages, copy(node.path("copy_of")));
  }

  private @Nullable Copy copy(JsonNode node) {
    return node.isMissingNode()
        ? null
        : new Copy(need(node, "id"), node.path("share").doubleValue());
  }

  private static Optional<Found> found(JsonNode node, Found.Part part, String value) {
    String how = text(node, part.toString());
    return how == null ? Optional.empty() : Found.of(part, value, how);
  }

  private TimeExpression time(JsonNode node) {
    return new TimeExpression(
        span(node, "span"),
        term(node, "type", TimeExpression.Type.class),
        text(node, "value"),
        text(node, "edtf"),
        term(node, "anchor", TimeExpression.Anchor.class));
  }

  private PlaceMention place(JsonNode node) {
    String id = text(node, "id");
    Place place =
        id == null
            ? null
            : new Place(
                id,
                need(node, "name"),
                text(node, "country"),
                need(node, "feature"),
                node.path("lat").doubleValue(),
                node.path("lon").doubleValue(),
                node.path("radius_km").doubleValue());
    return new PlaceMention(
        span(node, "span"),
        place,
        term(node, "relation", PlaceMention.Relation.class),
        text(node, "part"));
  }

  private Quantity quantity(JsonNode node) {
    return new Quantity(
        need(node, "id"),
        span(node, "span"),
        number(node, "low"),
        number(node, "high"),
        node.path("approximate").booleanValue(),
        text(node, "unit"),
        text(node, "of"));
  }

  private Actor actor(JsonNode node) {
    return new Actor(
        need(node, "id"),
        need(node, "name"),
        term(node, "kind", Actor.Kind.class),
        list(node, "variants", JsonReadingReader::shared),
        list(node, "affiliations", this::affiliation),
        list(
            node,
            "mentions",
            m -> new ActorMention(span(m, "span"), term(m, "kind", ActorMention.Form.class))));
  }

  private Affiliation affiliation(JsonNode node) {
    return new Affiliation(
        text(node, "country"),
        text(node, "sector"),
        text(node, "role"),
        date(node, "from"),
        date(node, "until"));
  }

  private Attribution attribution(JsonNode node) {
    return new Attribution(
        need(node, "id"),
        text(node, "parent"),
        list(node, "source", this::span),
        list(node, "cue", this::span),
        list(node, "content", this::span),
        text(node, "source_actor"),
        need(node, "act"),
        term(node, "stance", Stance.class),
        term(node, "directness", Directness.class),
        text(node, "medium"),
        maybe(node, "when", this::when),
        need(node, "rule"));
  }

  private Event event(JsonNode node) {
    return new Event(
        need(node, "id"),
        span(node, "trigger"),
        maybe(node, "type", this::type),
        maybe(node, "actor", this::party),
        maybe(node, "recipient", this::party),
        maybe(node, "when", this::when),
        maybe(node, "where", w -> new Where(span(w, "span"), text(w, "id"))),
        list(node, "quantities", JsonReadingReader::shared),
        need(node, "rule"));
  }

  private EventType type(JsonNode type) {
    return new EventType(
        need(type, "plover"),
        text(type, "mode"),
        list(type, "contexts", JsonReadingReader::shared),
        text(type, "cameo"));
  }

  private Party party(JsonNode node) {
    return new Party(span(node, "span"), text(node, "id"), text(node, "code"));
  }

  private When when(JsonNode node) {
    return new When(
        need(node, "value"),
        text(node, "edtf"),
        node.has("span") ? span(node, "span") : null,
        term(node, "anchor", TimeExpression.Anchor.class));
  }

  private Claim claim(JsonNode node) {
    return new Claim(
        need(node, "id"),
        text(node, "event"),
        list(node, "chain", JsonReadingReader::shared),
        span(node, "content"),
        list(node, "evidence", this::span),
        factuality(node.path("factuality")),
        term(node, "standing", Standing.class),
        text(node, "answers"),
        list(node, "rules", JsonReadingReader::shared));
  }

  private Factuality factuality(JsonNode node) {
    return new Factuality(
        term(node, "polarity", Factuality.Polarity.class),
        term(node, "certainty", Factuality.Certainty.class),
        term(node, "mode", Factuality.Mode.class));
  }

  private Predicate predicate(JsonNode node) {
    return new Predicate(
        span(node, "span"),
        need(node, "lemma"),
        factuality(node.path("factuality")),
        node.has("told") ? factuality(node.path("told")) : null);
  }

  private Span span(JsonNode node, String field) {
    return span(node.path(field));
  }

  private Span span(JsonNode pair) {
    if (pair.size() != 2 || !pair.get(0).isInt() || !pair.get(1).isInt()) {
      throw new IllegalArgumentException("not a span: " + pair);
    }
    Span span =
        new Span(points.toUtf16(pair.get(0).intValue()), points.toUtf16(pair.get(1).intValue()));
    if (span.end() > text.length()) {
      throw new IllegalArgumentException("span after the end of the text: " + pair);
    }
    return span;
  }

  private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> element) {
    List<T> values = new ArrayList<>();
    node.path(field).forEach(child -> values.add(element.apply(child)));
    return values;
  }

  private static <T> @Nullable T maybe(JsonNode node, String field, Function<JsonNode, T> value) {
    return node.has(field) ? value.apply(node.get(field)) : null;
  }

  private static @Nullable String text(JsonNode node, String field) {
    return shared(node.path(field));
  }

  /** Ids, codes and names come back in reading after reading: equal ones are one object. */
  private static @Nullable String shared(JsonNode node) {
    String value = node.textValue();
    return value == null || value.length() > LONGEST_SHARED ? value : value.intern();
  }

  private static String need(JsonNode node, String field) {
    String value = text(node, field);
    if (value == null) {
      throw new IllegalArgumentException("no '" + field + "' in " + node);
    }
    return value;
  }

  private static <E extends Enum<E>> E term(JsonNode node, String field, Class<E> kind) {
    return Terms.parse(kind, need(node, field));
  }

  private static @Nullable LocalDate date(JsonNode node, String field) {
    String value = text(node, field);
    return value == null ? null : LocalDate.parse(value);
  }

  private static @Nullable BigDecimal number(JsonNode node, String field) {
    return node.has(field) ? node.get(field).decimalValue() : null;
  }
}
