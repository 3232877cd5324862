package org.araxes.export;

import static org.araxes.table.Column.date;
import static org.araxes.table.Column.empty;
import static org.araxes.table.Column.integer;
import static org.araxes.table.Column.number;
import static org.araxes.table.Column.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.araxes.model.Document;
import org.araxes.model.Place;
import org.araxes.table.Column;
import org.araxes.table.Sheet;
import org.jspecify.annotations.Nullable;

/** UCDP's Georeferenced Event Dataset, 49 columns. A row an occurrence with a death. */
final class UcdpGed {
  private final Codes codes;
  private final UcdpSides sides;

  UcdpGed(Codes codes) {
    this.codes = codes;
    this.sides = new UcdpSides(codes);
  }

  /** A row. */
  record Row(Dated dated, FigureRule.Settled deaths, UcdpSides.Pair pair) {
    SourcedOccurrence occurrence() {
      return dated.occurrence();
    }

    Place place() {
      return Objects.requireNonNull(occurrence().place());
    }
  }

  Sheet<Row> sheet() {
    List<Column<Row>> columns = new ArrayList<>();
    columns.addAll(event());
    columns.addAll(parties());
    columns.addAll(sources());
    columns.addAll(where());
    columns.addAll(whenAndHowMany());
    return new Sheet<>("events", columns);
  }

  private List<Column<Row>> event() {
    return List.of(
        integer("id", "A number made of the occurrence's id", r -> Ids.number(r.occurrence().id())),
        text("relid", "Country, year and that number", this::relid),
        integer("year", "Year of the event", r -> (long) r.dated().known().first().getYear()),
        empty("active_year", "Needs all deaths of a year"),
        empty("code_status", "Set by coders"),
        text(
            "type_of_violence",
            "1 state-based, 2 non-state, 3 one-sided; empty when not known",
            r -> r.pair().violence()),
        empty("conflict_dset_id", "Not known to the record"),
        empty("conflict_new_id", "Not known to the record"),
        text("conflict_name", "Country: sides", this::conflict),
        empty("dyad_dset_id", "Not known to the record"),
        empty("dyad_new_id", "Not known to the record"),
        text("dyad_name", "Side A - Side B", r -> r.pair().dyad()));
  }

  private String relid(Row row) {
    Country country = codes.country(row.place());
    return (country == null ? "" : country.alpha3() + "-")
        + row.dated().known().first().getYear()
        + "-"
        + Ids.number(row.occurrence().id());
  }

  private @Nullable String conflict(Row row) {
    Country country = codes.country(row.place());
    return country == null || row.pair().dyad() == null
        ? null
        : country.name() + ": " + row.pair().dyad();
  }

  private List<Column<Row>> parties() {
    return List.of(
        empty("side_a_dset_id", "Not known to the record"),
        empty("side_a_new_id", "Not known to the record"),
        text(
            "side_a",
            "The government in state-based conflict, else who does it",
            r -> r.pair().nameA()),
        empty("side_b_dset_id", "Not known to the record"),
        empty("side_b_new_id", "Not known to the record"),
        text("side_b", "The other side; Civilians in one-sided violence", r -> r.pair().nameB()));
  }

  private static List<Column<Row>> sources() {
    return List.of(
        integer("number_of_sources", "Documents", r -> (long) documents(r).size()),
        text(
            "source_article",
            "Publisher, day and title of each document",
            r -> joined(r, UcdpGed::article)),
        text("source_office", "Publishers", r -> joined(r, d -> d.origin().publisher())),
        text(
            "source_date",
            "Days of publication",
            r ->
                joined(
                    r,
                    d ->
                        d.origin().published() == null ? null : d.origin().published().toString())),
        text("source_headline", "Titles", r -> joined(r, d -> d.origin().title())),
        text(
            "source_original",
            "Who the information comes from: the innermost sources",
            r -> join(r.occurrence().all(c -> c.chain().isEmpty() ? null : c.source()))));
  }

  private static List<Document> documents(Row row) {
    return row.occurrence().claims().stream().map(SourcedClaim::document).distinct().toList();
  }

  private static String article(Document document) {
    List<String> parts = new ArrayList<>();
    for (Object part :
        new Object[] {
          document.origin().publisher(), document.origin().published(), document.origin().title()
        }) {
      if (part != null) {
        parts.add(part.toString());
      }
    }
    return parts.isEmpty() ? document.id() : String.join(", ", parts);
  }

  private static @Nullable String joined(Row row, Function<Document, @Nullable String> part) {
    return join(documents(row).stream().map(part).filter(Objects::nonNull).distinct().toList());
  }

  private static @Nullable String join(List<String> parts) {
    return parts.isEmpty()
        ? null
        : String.join(";", parts.stream().map(part -> part.replace(';', ',')).toList());
  }

  private List<Column<Row>> where() {
    return List.of(
        integer(
            "where_prec",
            "1 exact, 2 near, 3 district, 4 province, 5 a part, 6 country, 7 sea",
            this::precision),
        text("where_coordinates", "Name of the place", r -> r.place().name()),
        text("where_description", "The words for the place", this::described),
        text(
            "adm_1",
            "First-level division, as far as the gazetteer knows",
            r -> codes.division(r.place())),
        empty("adm_2", "Not known to the record"),
        number("latitude", "Decimal degrees", r -> Numbers.degrees(r.place(), Place::latitude)),
        number("longitude", "Decimal degrees", r -> Numbers.degrees(r.place(), Place::longitude)),
        text("geom_wkt", "POINT (longitude latitude)", UcdpGed::wkt),
        integer("priogrid_gid", "Cell of half a degree", r -> cell(r.place())),
        text("country", "Country of the event", r -> of(r, Country::name)),
        text("country_id", "Number of Gleditsch and Ward", r -> of(r, Country::warNumber)),
        text(
            "region",
            "Africa, Americas, Asia, Europe, Middle East",
            r -> of(r, Country::ucdpRegion)));
  }

  private @Nullable Long precision(Row row) {
    PlaceKind kind = kind(row.occurrence());
    return kind == null || kind.ucdp() == null ? null : Long.valueOf(kind.ucdp());
  }

  private @Nullable PlaceKind kind(SourcedOccurrence occurrence) {
    SourcedClaim placed = occurrence.placed();
    return placed == null ? null : codes.kind(placed.where());
  }

  private @Nullable String described(Row row) {
    return join(
        row.occurrence().all(c -> c.where() == null ? null : c.text().line(c.where().span())));
  }

  private static String wkt(Row row) {
    return "POINT ("
        + Objects.requireNonNull(Numbers.degrees(row.place(), Place::longitude)).toPlainString()
        + " "
        + Objects.requireNonNull(Numbers.degrees(row.place(), Place::latitude)).toPlainString()
        + ")";
  }

  /** Cells of half a degree, counted from the south-west, 720 to a row. */
  private static long cell(Place place) {
    long row = (long) Math.min(359, Math.floor((place.latitude() + 90) * 2));
    long column = (long) Math.min(719, Math.floor((place.longitude() + 180) * 2));
    return row * 720 + column + 1;
  }

  private @Nullable String of(Row row, Function<Country, @Nullable String> part) {
    Country country = codes.country(row.place());
    return country == null ? null : part.apply(country);
  }

  private List<Column<Row>> whenAndHowMany() {
    return List.of(
        integer(
            "event_clarity",
            "1 one event, 2 a summary of several days",
            r -> precision(r.dated().known()) <= 2 ? 1L : 2L),
        integer(
            "date_prec",
            "1 day, 2 two to six days, 3 week, 4 month, 5 year",
            r -> precision(r.dated().known())),
        date("date_start", "The earliest day", r -> r.dated().known().first()),
        date("date_end", "The latest day", r -> r.dated().known().last()),
        integer("deaths_a", "Of side A; not told apart by the record", r -> 0L),
        integer("deaths_b", "Of side B; not told apart by the record", r -> 0L),
        integer("deaths_civilians", "When civilians are the target", r -> civilians(r)),
        integer("deaths_unknown", "Of others", r -> best(r) - civilians(r)),
        integer("best", "The settled figure, sum of the four before", UcdpGed::best),
        integer("high", "The highest figure", r -> Numbers.whole(r.deaths().high())),
        integer("low", "The lowest figure", r -> Numbers.whole(r.deaths().low())),
        text("gwnoa", "Number of side A's country, if a state", r -> r.pair().stateA()),
        text("gwnob", "Number of side B's country, if a state", r -> r.pair().stateB()));
  }

  private static long precision(Days days) {
    return switch (days.grain()) {
      case DAY -> 1;
      case SPAN -> 2;
      case WEEK -> 3;
      case MONTH -> 4;
      case YEAR -> 5;
    };
  }

  private static long best(Row row) {
    return row.deaths().best().longValue();
  }

  private static long civilians(Row row) {
    return row.pair().civilians() ? best(row) : 0;
  }

  void give(Selection selection, Settings settings, Sink<Row> sink) throws IOException {
    for (SourcedOccurrence occurrence : selection.occurrences()) {
      Dated dated = Dated.of(occurrence, settings, FigureRule.UCDP);
      Refusal refusal = refusal(dated);
      if (refusal != null) {
        sink.refused(occurrence.claims(), refusal);
      } else {
        FigureRule.Settled deaths = dated.figure(AcledFatalities.KILLED);
        sink.row(new Row(dated, Objects.requireNonNull(deaths), sides.of(occurrence)), occurrence);
        dated.report(sink);
      }
    }
  }

  private @Nullable Refusal refusal(Dated dated) {
    FigureRule.Settled deaths = dated.figure(AcledFatalities.KILLED);
    if (deaths == null || deaths.high().compareTo(BigDecimal.ONE) < 0) {
      return new Refusal("figures", deaths == null ? "not told" : "none", "no death is told");
    }
    if (dated.unsure() != null) {
      return dated.unsure();
    }
    PlaceKind place = kind(dated.occurrence());
    if (place == null || place.ucdp() == null) {
      return new Refusal("place", "not known", "no place is known");
    }
    return dated.undated();
  }
}
