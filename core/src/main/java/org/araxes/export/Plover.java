package org.araxes.export;

import static org.araxes.table.Column.date;
import static org.araxes.table.Column.integer;
import static org.araxes.table.Column.list;
import static org.araxes.table.Column.number;
import static org.araxes.table.Column.text;
import static org.araxes.table.Column.tree;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.araxes.model.Place;
import org.araxes.model.PlaceMention;
import org.araxes.table.Column;
import org.araxes.table.Sheet;
import org.jspecify.annotations.Nullable;

/** PLOVER 2.0 records, one JSON object a line. A row an occurrence. */
final class Plover {
  private static final String BOOK = "PLOVER-2.0-draft";

  private final Codes codes;
  private final PloverTypes types;

  Plover(Codes codes) {
    this.codes = codes;
    this.types = new PloverTypes(codes);
  }

  /** A row. */
  record Row(Dated dated, PloverTypes.Coded coded, boolean quotes) {
    SourcedOccurrence occurrence() {
      return dated.occurrence();
    }

    SourcedClaim lead() {
      return occurrence().lead();
    }
  }

  Sheet<Row> sheet() {
    List<Column<Row>> columns = new ArrayList<>();
    columns.addAll(
        List.of(
            text("id", "Document and claim of the first claim", r -> r.occurrence().id()),
            date("date", "The day; the first of a longer time", r -> r.dated().known().first()),
            date("enddate", "The last day of a longer time", Plover::end),
            tree("actor", "Who does it, as a list", r -> entities(r.occurrence().actor())),
            tree("recipient", "To whom, as a list", r -> entities(r.occurrence().recipient())),
            list("event", "One of sixteen types, as a list", r -> List.of(r.coded().type())),
            list("mode", "Mode of the type", r -> r.coded().modes()),
            list(
                "context",
                "Contexts; auxiliary modes for what did not happen",
                r -> r.coded().contexts()),
            list("event_text", "The words that name the event", Plover::words),
            integer(
                "quad_code", "1 verbal cooperation ... 4 material conflict", r -> r.coded().quad()),
            number("event_scale", "Score of type and mode", r -> r.coded().score()),
            tree("event_loc", "The place", r -> location(r.occurrence().placed())),
            tree("size", "dead, injured, arrested", Plover::size)));
    columns.addAll(passage());
    columns.addAll(cited());
    return new Sheet<>("events", columns);
  }

  private static @Nullable LocalDate end(Row row) {
    Days days = row.dated().known();
    return days.last().equals(days.first()) ? null : days.last();
  }

  private static List<String> words(Row row) {
    return row.occurrence().all(claim -> claim.text().line(claim.at()));
  }

  private List<Object> entities(@Nullable Side side) {
    if (side == null) {
      return List.of();
    }
    Map<String, Object> entity = new LinkedHashMap<>();
    put(entity, "code", types.country(side));
    put(entity, "sector", codes.sector(side, "plover"));
    put(entity, "entity_text", side.words());
    put(entity, "identifier_text", side.actor() == null ? null : side.actor().name());
    put(entity, "office", side.role());
    return List.of(entity);
  }

  private static void put(Map<String, Object> object, String key, @Nullable Object value) {
    if (value != null) {
      object.put(key, value);
    }
  }

  private @Nullable Map<String, Object> location(@Nullable SourcedClaim claim) {
    PlaceMention where = claim == null ? null : claim.where();
    Place place = where == null ? null : where.place();
    if (claim == null || where == null || place == null) {
      return null;
    }
    PlaceKind kind = codes.kind(where);
    Country country = codes.country(place);
    Map<String, Object> location = new LinkedHashMap<>();
    put(location, "extracted_place", claim.text().line(where.span()));
    put(location, "resolved_place", place.name());
    put(location, "geonameid", Places.geoNames(place));
    put(location, "lat", Numbers.degrees(place, Place::latitude));
    put(location, "lon", Numbers.degrees(place, Place::longitude));
    put(location, "city", Places.city(codes, place));
    put(location, "province", codes.division(place));
    put(location, "country", country == null ? null : country.name());
    put(location, "country_code", place.country());
    put(location, "feature_class", codes.featureClass(place));
    put(location, "feature_code", codes.featureCode(place));
    put(
        location,
        "resolution",
        kind == null || kind.plover() == null ? null : Long.valueOf(kind.plover()));
    return location;
  }

  private static @Nullable Map<String, Object> size(Row row) {
    Map<String, Object> size = new LinkedHashMap<>();
    put(size, "dead", figure(row, AcledFatalities.KILLED));
    put(size, "injured", figure(row, "injured"));
    put(size, "arrested", figure(row, "detained"));
    return size.isEmpty() ? null : size;
  }

  private static @Nullable BigDecimal figure(Row row, String kind) {
    FigureRule.Settled settled = row.dated().figure(kind);
    return settled == null ? null : settled.best();
  }

  private static List<Column<Row>> passage() {
    return List.of(
        integer(
            "text_info.sequence",
            "Number of the sentence, from 1",
            r -> r.lead().text().sentence(r.lead().at())),
        integer(
            "text_info.start",
            "Where its event is named, in code points",
            r -> r.lead().text().start(r.lead().at())),
        integer("text_info.end", "End of those words", r -> r.lead().text().end(r.lead().at())),
        text(
            "text",
            "The sentence, unless quotes are not wanted",
            r -> r.quotes() ? r.lead().text().line(r.lead().text().around(r.lead().at())) : null));
  }

  private static List<Column<Row>> cited() {
    return List.of(
        text("cite_info.citation", "Id of the document", r -> r.lead().document().id()),
        text("cite_info.url", "Its address", r -> r.lead().origin().url()),
        text("cite_info.title", "Its title", r -> r.lead().origin().title()),
        text("cite_info.language", "ISO 639-1", r -> r.lead().origin().language()),
        text("cite_info.publication", "Its publisher", r -> r.lead().origin().publisher()),
        text("cite_info.codebook", "What the codes mean", r -> BOOK),
        text("coder", "This program", r -> "Araxes"),
        text(
            "comment",
            "How it stands, and the chains of sources",
            r ->
                r.occurrence().standing()
                    + "; according to "
                    + String.join("; ", r.occurrence().all(SourcedClaim::accordingTo))));
  }

  void give(Selection selection, Settings settings, Sink<Row> sink) throws IOException {
    for (SourcedOccurrence occurrence : selection.occurrences()) {
      Dated dated = Dated.of(occurrence, settings, FigureRule.LOWEST);
      PloverTypes.Coded coded = types.of(occurrence);
      Refusal refusal =
          coded == null ? PloverTypes.refusal(occurrence) : types.refusal(coded, dated);
      if (refusal != null) {
        sink.refused(occurrence.claims(), refusal);
      } else {
        sink.row(new Row(dated, Objects.requireNonNull(coded), settings.quotes()), occurrence);
        dated.report(sink);
      }
    }
  }
}
