package org.araxes.export;

import static org.araxes.table.Column.date;
import static org.araxes.table.Column.empty;
import static org.araxes.table.Column.integer;
import static org.araxes.table.Column.list;
import static org.araxes.table.Column.number;
import static org.araxes.table.Column.text;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.araxes.model.EventType;
import org.araxes.model.Place;
import org.araxes.rulebook.Table;
import org.araxes.table.Column;
import org.araxes.table.Sheet;
import org.jspecify.annotations.Nullable;

/** ACLED's export, 31 columns. A row an occurrence of its six types, on a day, in a place. */
final class Acled {
  private final Codes codes;
  private final AcledActors actors;
  private final AcledFatalities fatalities;

  Acled(Codes codes) {
    this.codes = codes;
    this.actors = new AcledActors(codes);
    this.fatalities = new AcledFatalities(codes);
  }

  /**
   * A row.
   *
   * @param kind the row of the table of events that fits
   */
  record Row(Dated dated, Table.Row kind, boolean labels, boolean civilians) {
    SourcedOccurrence occurrence() {
      return dated.occurrence();
    }

    Place place() {
      return Objects.requireNonNull(occurrence().place());
    }
  }

  Sheet<Row> sheet() {
    List<Column<Row>> columns = new ArrayList<>();
    columns.addAll(what());
    columns.addAll(who());
    columns.addAll(where());
    columns.addAll(told());
    return new Sheet<>("events", columns);
  }

  private List<Column<Row>> what() {
    return List.of(
        text("event_id_cnty", "Country letters and a number made of the occurrence's id", this::id),
        date("event_date", "The day; the middle of a month", Acled::day),
        integer("year", "Year of the event", r -> (long) day(r).getYear()),
        integer(
            "time_precision",
            "1 the day, 2 a week or the like, 3 a month or more",
            Acled::precision),
        text(
            "disorder_type",
            "From rules/export/acled-events.tsv",
            r -> r.kind().get("disorder_type")),
        text("event_type", "One of six", r -> r.kind().get("event_type")),
        text("sub_event_type", "One of 25", r -> r.kind().get("sub_event_type")));
  }

  private String id(Row row) {
    Country country = codes.country(row.place());
    return (country == null ? "" : country.alpha3()) + Ids.number(row.occurrence().id());
  }

  private static LocalDate day(Row row) {
    Days days = row.dated().known();
    boolean month = !days.isOpen() && days.plainGrain() == Days.Grain.MONTH;
    return month
        ? days.first().plusDays((days.last().toEpochDay() - days.first().toEpochDay()) / 2)
        : days.first();
  }

  private static Long precision(Row row) {
    return switch (row.dated().known().grain()) {
      case DAY -> 1L;
      case SPAN, WEEK -> 2L;
      case MONTH, YEAR -> 3L;
    };
  }

  private List<Column<Row>> who() {
    return List.of(
        text("actor1", "Who does it; the words where the name is not known", r -> name(r, true)),
        list("assoc_actor_1", "Other names that claims give", r -> others(r, true)),
        text("inter1", "Kind of actor 1, as number or label", r -> actors.kind(r, true)),
        text("actor2", "To whom", r -> name(r, false)),
        list("assoc_actor_2", "Other names that claims give", r -> others(r, false)),
        text("inter2", "Kind of actor 2", r -> actors.kind(r, false)),
        text("interaction", "Both kinds, the lower first", actors::interaction),
        text(
            "civilian_targeting",
            "Whether civilians are the target",
            r -> r.civilians() ? "Civilian targeting" : null));
  }

  static @Nullable Side side(Row row, boolean first) {
    return first ? row.occurrence().actor() : row.occurrence().recipient();
  }

  private static @Nullable String name(Row row, boolean first) {
    Side side = side(row, first);
    return side == null ? null : side.name();
  }

  private static List<String> others(Row row, boolean first) {
    String name = name(row, first);
    return row
        .occurrence()
        .all(
            claim -> {
              Side side = first ? claim.actor() : claim.recipient();
              return side == null ? null : side.name();
            })
        .stream()
        .filter(other -> !other.equals(name))
        .toList();
  }

  private List<Column<Row>> where() {
    return List.of(
        integer("iso", "ISO 3166 number", r -> iso(r.place())),
        text("region", "ACLED's region", r -> region(r.place())),
        text("country", "Country", r -> country(r.place())),
        text(
            "admin1",
            "First-level division, as far as the gazetteer knows",
            r -> codes.division(r.place())),
        empty("admin2", "Not known to the record"),
        empty("admin3", "Not known to the record"),
        text("location", "Name of the place", r -> r.place().name()),
        number("latitude", "Decimal degrees", r -> Numbers.degrees(r.place(), Place::latitude)),
        number("longitude", "Decimal degrees", r -> Numbers.degrees(r.place(), Place::longitude)),
        integer("geo_precision", "1 the town, 2 a small area or near, 3 a region", r -> geo(r)));
  }

  private @Nullable Long iso(Place place) {
    Country country = codes.country(place);
    return country == null || country.number() == null ? null : Long.valueOf(country.number());
  }

  private @Nullable String region(Place place) {
    Country country = codes.country(place);
    return country == null ? null : country.acledRegion();
  }

  private @Nullable String country(Place place) {
    Country country = codes.country(place);
    return country == null ? null : country.name();
  }

  private @Nullable Long geo(Row row) {
    PlaceKind kind = kind(row.occurrence());
    return kind == null || kind.acled() == null ? null : Long.valueOf(kind.acled());
  }

  private @Nullable PlaceKind kind(SourcedOccurrence occurrence) {
    SourcedClaim placed = occurrence.placed();
    return placed == null ? null : codes.kind(placed.where());
  }

  private List<Column<Row>> told() {
    return List.of(
        list("source", "The outlets", r -> r.occurrence().all(SourcedClaim::outlet)),
        empty("source_scale", "Not known to the record"),
        text("notes", "What, who says so, figures and doubts", AcledNotes::of),
        integer(
            "fatalities",
            "The lowest figure that a source asserts; empty when none is told",
            r -> Numbers.whole(fatalities.of(r.dated()))),
        text("tags", "crowd size=... for demonstrations", this::tags),
        empty("timestamp", "The record keeps no clock"));
  }

  private @Nullable String tags(Row row) {
    if (!Objects.requireNonNullElse(row.kind().get("disorder_type"), "").startsWith("Demo")) {
      return null;
    }
    Map<String, List<Figure>> figures = row.occurrence().figures();
    for (String kind : List.of("demonstrators", "people")) {
      if (figures.containsKey(kind)) {
        return "crowd size=" + Figure.words(figures.get(kind).get(0).quantity());
      }
    }
    return null;
  }

  void give(Selection selection, Settings settings, Sink<Row> sink) throws IOException {
    for (SourcedOccurrence occurrence : selection.occurrences()) {
      Dated dated = Dated.of(occurrence, settings, FigureRule.LOWEST);
      Table.Row kind = event(occurrence);
      Refusal refusal = refusal(dated, kind);
      if (refusal != null || kind == null) {
        sink.refused(occurrence.claims(), Objects.requireNonNull(refusal));
      } else {
        sink.row(
            new Row(dated, kind, settings.labels(), targetsCivilians(occurrence, kind)),
            occurrence);
        dated.report(sink);
      }
    }
  }

  private @Nullable Refusal refusal(Dated dated, Table.@Nullable Row kind) {
    SourcedOccurrence occurrence = dated.occurrence();
    EventType type = occurrence.type();
    if (kind == null) {
      return new Refusal(
          "category",
          type == null ? "none" : type.plover() + (type.mode() == null ? "" : " " + type.mode()),
          "outside the six event types");
    }
    if (dated.unsure() != null) {
      return dated.unsure();
    }
    PlaceKind place = kind(occurrence);
    if (place == null || place.acled() == null) {
      return new Refusal(
          "place",
          occurrence.place() == null ? "not known" : occurrence.place().name(),
          place == null ? "no place is known" : "larger than ACLED codes");
    }
    return dated.undated();
  }

  private Table.@Nullable Row event(SourcedOccurrence occurrence) {
    EventType type = occurrence.type();
    if (type == null) {
      return null;
    }
    String by = Objects.requireNonNullElse(codes.sector(occurrence.actor(), "ucdp"), "");
    boolean civilians = actors.isCivilian(occurrence.recipient());
    for (Table.Row row : codes.table("acled-events").rows()) {
      if (row.need("category").equals(type.plover())
          && (row.get("mode") == null || row.need("mode").equals(type.mode()))
          && (row.get("cameo") == null
              || type.cameo() != null && type.cameo().startsWith(row.need("cameo")))
          && (row.get("by") == null || row.need("by").equals(by))
          && (row.get("against") == null || civilians)) {
        return row;
      }
    }
    return null;
  }

  private boolean targetsCivilians(SourcedOccurrence occurrence, Table.Row kind) {
    return actors.isCivilian(occurrence.recipient())
        && kind.need("disorder_type").toLowerCase(Locale.ROOT).contains("violence");
  }
}
