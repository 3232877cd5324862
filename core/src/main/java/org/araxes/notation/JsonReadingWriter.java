package org.araxes.notation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.araxes.model.Actor;
import org.araxes.model.ActorMention;
import org.araxes.model.Affiliation;
import org.araxes.model.Attribution;
import org.araxes.model.Block;
import org.araxes.model.Claim;
import org.araxes.model.Copy;
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
import org.araxes.model.TimeExpression;
import org.araxes.model.When;
import org.araxes.model.Where;
import org.jspecify.annotations.Nullable;

/** Writes one reading as a JSON object. */
final class JsonReadingWriter {
  private final JsonGenerator json;
  private final Reading reading;
  private final Layers layers;
  private final CodePoints points;

  JsonReadingWriter(JsonGenerator json, Reading reading, Layers layers) {
    this.json = json;
    this.reading = reading;
    this.layers = layers;
    this.points = new CodePoints(reading.document().text());
  }

  /** Writes the value of a field or element. */
  @FunctionalInterface
  private interface Write<T> {
    void write(T value) throws IOException;
  }

  void write() throws IOException {
    json.writeStartObject();
    object("document", reading.document(), this::document);
    layer(Layer.SENTENCES, reading.sentences(), this::span);
    layer(Layer.TIMES, reading.times(), each(this::time));
    layer(Layer.PLACES, reading.places(), each(this::place));
    layer(Layer.QUANTITIES, reading.quantities(), each(this::quantity));
    layer(Layer.ACTORS, reading.actors(), each(this::actor));
    layer(Layer.ATTRIBUTIONS, reading.attributions(), each(this::attribution));
    layer(Layer.EVENTS, reading.events(), each(this::event));
    layer(Layer.CLAIMS, reading.claims(), each(this::claim));
    layer(Layer.PREDICATES, reading.predicates(), each(this::predicate));
    json.writeEndObject();
  }

  void writeDocument() throws IOException {
    json.writeStartObject();
    document(reading.document());
    json.writeEndObject();
  }

  private void document(Document document) throws IOException {
    Origin origin = document.origin();
    text("id", document.id());
    text("title", origin.title());
    text("publisher", origin.publisher());
    if (!origin.authors().isEmpty()) {
      list("authors", origin.authors(), json::writeString);
    }
    text("url", origin.url());
    text("published", origin.published());
    text("language", origin.language());
    text("kind", origin.kind());
    found(origin);
    text("sha256", sha256(document.text()));
    if (!document.pages().isEmpty()) {
      list("pages", document.pages(), at -> json.writeNumber(points.fromUtf16(at)));
    }
    object("copy_of", document.copyOf(), this::copy);
    if (layers.has(Layer.TEXT)) {
      text("text", document.text());
      list("blocks", document.blocks(), each(this::block));
    }
  }

  private void found(Origin origin) throws IOException {
    if (origin.found().isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("found");
    for (Found.Part part : Found.Part.values()) {
      text(part.toString(), origin.how(part).map(Found::how).orElse(null));
    }
    json.writeEndObject();
  }

  private void copy(Copy copy) throws IOException {
    text("id", copy.id());
    json.writeNumberField("share", copy.share());
  }

  private void block(Block block) throws IOException {
    span("span", block.span());
    text("kind", Terms.of(block.kind()));
  }

  private void time(TimeExpression time) throws IOException {
    span("span", time.span());
    text("type", time.type().name());
    // Readers of this layer look for a value in every time; what the text does not say is null.
    json.writeStringField("value", time.value());
    text("edtf", time.edtf());
    text("anchor", Terms.of(time.anchor()));
  }

  private void place(PlaceMention mention) throws IOException {
    span("span", mention.span());
    Place place = mention.place();
    if (place != null) {
      text("id", place.id());
      text("name", place.name());
      json.writeNumberField("lat", place.latitude());
      json.writeNumberField("lon", place.longitude());
      json.writeNumberField("radius_km", place.radiusKm());
      text("country", place.country());
      text("feature", place.feature());
    }
    text("relation", Terms.of(mention.relation()));
    text("part", mention.part());
  }

  private void quantity(Quantity quantity) throws IOException {
    text("id", quantity.id());
    span("span", quantity.span());
    number("low", quantity.low());
    number("high", quantity.high());
    json.writeBooleanField("approximate", quantity.approximate());
    text("unit", quantity.unit());
    text("of", quantity.of());
  }

  private void actor(Actor actor) throws IOException {
    text("id", actor.id());
    text("name", actor.name());
    text("kind", Terms.of(actor.kind()));
    list("variants", actor.variants(), json::writeString);
    list("affiliations", actor.affiliations(), each(this::affiliation));
    list("mentions", actor.mentions(), each(this::mention));
  }

  private void affiliation(Affiliation affiliation) throws IOException {
    text("country", affiliation.country());
    text("sector", affiliation.sector());
    text("role", affiliation.role());
    text("from", affiliation.from());
    text("until", affiliation.until());
  }

  private void mention(ActorMention mention) throws IOException {
    span("span", mention.span());
    text("kind", Terms.of(mention.form()));
  }

  private void attribution(Attribution attribution) throws IOException {
    text("id", attribution.id());
    text("parent", attribution.parent());
    list("source", attribution.source(), this::span);
    list("cue", attribution.cue(), this::span);
    list("content", attribution.content(), this::span);
    text("source_actor", attribution.sourceActor());
    text("stance", Terms.of(attribution.stance()));
    text("act", attribution.act());
    text("directness", Terms.of(attribution.directness()));
    object("when", attribution.when(), this::when);
    text("medium", attribution.medium());
    text("rule", attribution.rule());
  }

  private void event(Event event) throws IOException {
    text("id", event.id());
    span("trigger", event.trigger());
    object("type", event.type(), this::type);
    object("actor", event.actor(), this::party);
    object("recipient", event.recipient(), this::party);
    object("when", event.when(), this::when);
    object("where", event.where(), this::where);
    list("quantities", event.quantities(), json::writeString);
    text("rule", event.rule());
  }

  private void type(EventType type) throws IOException {
    text("plover", type.plover());
    text("mode", type.mode());
    list("contexts", type.contexts(), json::writeString);
    text("cameo", type.cameo());
  }

  private void party(Party party) throws IOException {
    span("span", party.span());
    text("id", party.actor());
    text("code", party.code());
  }

  private void when(When when) throws IOException {
    text("value", when.value());
    text("edtf", when.edtf());
    if (when.span() != null) {
      span("span", when.span());
    }
    text("anchor", Terms.of(when.anchor()));
  }

  private void where(Where where) throws IOException {
    span("span", where.span());
    text("id", where.placeId());
  }

  private void claim(Claim claim) throws IOException {
    text("id", claim.id());
    text("event", claim.event());
    list("chain", claim.chain(), json::writeString);
    span("content", claim.content());
    list("evidence", claim.evidence(), this::span);
    if (!reading.document().pages().isEmpty()) {
      list("pages", pages(claim.evidence()), json::writeNumber);
    }
    object("factuality", claim.factuality(), this::factuality);
    text("standing", Terms.of(claim.standing()));
    text("answers", claim.answers());
    list("rules", claim.rules(), json::writeString);
  }

  private List<Integer> pages(List<Span> evidence) {
    return evidence.stream()
        .map(reading.document()::page)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private void factuality(Factuality factuality) throws IOException {
    text("polarity", Terms.of(factuality.polarity()));
    text("certainty", Terms.of(factuality.certainty()));
    text("mode", Terms.of(factuality.mode()));
  }

  private void predicate(Predicate predicate) throws IOException {
    span("span", predicate.span());
    text("lemma", predicate.lemma());
    object("factuality", predicate.factuality(), this::factuality);
    object("told", predicate.told(), this::factuality);
  }

  private <T> void layer(Layer layer, List<T> values, Write<T> element) throws IOException {
    if (layers.has(layer)) {
      list(Terms.of(layer), values, element);
    }
  }

  private <T> void list(String field, List<T> values, Write<T> element) throws IOException {
    json.writeArrayFieldStart(field);
    for (T value : values) {
      element.write(value);
    }
    json.writeEndArray();
  }

  private <T> Write<T> each(Write<T> fields) {
    return value -> {
      json.writeStartObject();
      fields.write(value);
      json.writeEndObject();
    };
  }

  private <T> void object(String field, @Nullable T value, Write<T> fields) throws IOException {
    if (value != null) {
      json.writeFieldName(field);
      each(fields).write(value);
    }
  }

  private void text(String field, @Nullable Object value) throws IOException {
    if (value != null) {
      json.writeStringField(field, value.toString());
    }
  }

  private void number(String field, @Nullable BigDecimal value) throws IOException {
    if (value != null) {
      json.writeFieldName(field);
      json.writeNumber(value.toPlainString());
    }
  }

  private void span(String field, Span span) throws IOException {
    json.writeFieldName(field);
    span(span);
  }

  private void span(Span span) throws IOException {
    json.writeStartArray();
    json.writeNumber(points.fromUtf16(span.start()));
    json.writeNumber(points.fromUtf16(span.end()));
    json.writeEndArray();
  }

  static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
