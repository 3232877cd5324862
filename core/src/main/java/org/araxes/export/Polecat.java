package org.araxes.export;

import static org.araxes.table.Column.date;
import static org.araxes.table.Column.empty;
import static org.araxes.table.Column.list;
import static org.araxes.table.Column.number;
import static org.araxes.table.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.araxes.model.Actor;
import org.araxes.model.Place;
import org.araxes.table.Column;
import org.araxes.table.Sheet;
import org.jspecify.annotations.Nullable;

/** POLECAT's weekly file, 40 columns; its rows are those of {@link Plover}. */
final class Polecat {
  private final Codes codes;

  Polecat(Codes codes) {
    this.codes = codes;
  }

  Sheet<Plover.Row> sheet() {
    List<Column<Plover.Row>> columns = new ArrayList<>();
    columns.addAll(
        List.of(
            text("Event ID", "Day, a key made of the occurrence's id, and type", Polecat::id),
            date("Event Date", "The first day the time may mean", r -> r.dated().known().first()),
            text("Event Type", "One of sixteen", r -> r.coded().type()),
            text(
                "Event Mode",
                "Mode of the type",
                r -> r.coded().modes().isEmpty() ? null : r.coded().modes().get(0)),
            number("Intensity", "Score of type and mode", r -> r.coded().score()),
            text(
                "Quad Code",
                "Verbal or material, cooperation or conflict",
                r -> r.coded().quadName()),
            text(
                "Contexts",
                "Between semicolons; auxiliary modes for what did not happen",
                r -> joined(r.coded().contexts()))));
    columns.addAll(side("Actor", r -> r.occurrence().actor()));
    columns.addAll(side("Recipient", r -> r.occurrence().recipient()));
    columns.addAll(place());
    columns.addAll(story());
    return new Sheet<>("events", columns);
  }

  private static String id(Plover.Row row) {
    return Stamps.day(row.dated().known().first())
        + "-"
        + Ids.key(row.occurrence().id())
        + "_"
        + row.coded().type();
  }

  private static @Nullable String joined(List<String> values) {
    return values.isEmpty() ? null : String.join(";", values);
  }

  private List<Column<Plover.Row>> side(String name, Function<Plover.Row, @Nullable Side> side) {
    return List.of(
        text(name + " Name", "Name, or the words", of(side, Side::name)),
        text(name + " Country", "Name of the country", of(side, s -> of(s, Country::name))),
        text(
            name + " COW", "Number of Correlates of War", of(side, s -> of(s, Country::warNumber))),
        text(
            "Primary " + name + " Sector",
            "Three letters",
            of(side, s -> codes.sector(s, "plover"))),
        text(name + " Sectors", "All sectors", of(side, this::sectors)),
        text(name + " Title", "Office or description", of(side, Side::role)),
        text(name + " Name Raw", "The words in the text", of(side, Side::words)),
        empty("Wikipedia " + name + " ID", "Not known to the record"));
  }

  private static Function<Plover.Row, @Nullable String> of(
      Function<Plover.Row, @Nullable Side> side, Function<Side, @Nullable String> part) {
    return row -> {
      Side one = side.apply(row);
      return one == null ? null : part.apply(one);
    };
  }

  private @Nullable String of(Side side, Function<Country, @Nullable String> part) {
    Country country = codes.country(side);
    return country == null ? null : part.apply(country);
  }

  private @Nullable String sectors(Side side) {
    return joined(
        side.sectors().stream()
            .map(sector -> codes.sector(sector, "plover"))
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  private List<Column<Plover.Row>> place() {
    return List.of(
        text("Placename", "Name of the place", of(Place::name)),
        text("City", "Name of a town", of(p -> Places.city(codes, p))),
        empty("District", "Not known to the record"),
        text("Province", "First-level division", of(codes::division)),
        text(
            "Country",
            "Country of the event",
            of(p -> codes.country(p) == null ? null : codes.country(p).name())),
        number(
            "Latitude",
            "Decimal degrees",
            r -> Numbers.degrees(r.occurrence().place(), Place::latitude)),
        number(
            "Longitude",
            "Decimal degrees",
            r -> Numbers.degrees(r.occurrence().place(), Place::longitude)),
        text(
            "GeoNames ID",
            "Number in GeoNames",
            of(p -> Places.geoNames(p) == null ? null : p.id())),
        text(
            "Raw Placename",
            "The words in the text",
            r -> {
              SourcedClaim placed = r.occurrence().placed();
              return placed == null || placed.where() == null
                  ? null
                  : placed.text().line(placed.where().span());
            }),
        text("Feature Type", "Feature code of GeoNames", of(codes::featureCode)));
  }

  private static Function<Plover.Row, @Nullable String> of(Function<Place, @Nullable String> part) {
    return row -> row.occurrence().place() == null ? null : part.apply(row.occurrence().place());
  }

  private static List<Column<Plover.Row>> story() {
    return List.of(
        text("Source", "Publisher", r -> r.lead().outlet()),
        date("Publication Date", "Day of publication", r -> r.lead().origin().published()),
        list(
            "Story People", "Names in the document", r -> r.lead().text().names(Actor.Kind.PERSON)),
        list(
            "Story Organizations",
            "Names in the document",
            r -> r.lead().text().names(Actor.Kind.ORGANIZATION)),
        list("Story Locations", "Names in the document", r -> r.lead().text().places()),
        text("Language", "Language of the document", r -> r.lead().origin().language()),
        text("Version", "This program", r -> "Araxes"));
  }
}
