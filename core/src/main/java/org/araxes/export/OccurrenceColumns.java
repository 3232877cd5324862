package org.araxes.export;

import static org.araxes.table.Column.date;
import static org.araxes.table.Column.integer;
import static org.araxes.table.Column.list;
import static org.araxes.table.Column.number;
import static org.araxes.table.Column.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.araxes.compare.Finding;
import org.araxes.compare.Position;
import org.araxes.model.EventType;
import org.araxes.model.Place;
import org.araxes.table.Column;
import org.araxes.table.Sheet;
import org.jspecify.annotations.Nullable;

/** A row an occurrence, in this program's own words. */
final class OccurrenceColumns {
  private final Codes codes;

  OccurrenceColumns(Codes codes) {
    this.codes = codes;
  }

  Sheet<Dated> sheet() {
    List<Column<Dated>> columns = new ArrayList<>();
    columns.addAll(standing());
    columns.addAll(what());
    columns.addAll(when());
    columns.addAll(where());
    columns.addAll(figures());
    columns.addAll(told());
    return new Sheet<>("occurrences", columns);
  }

  private static List<Column<Dated>> standing() {
    return List.of(
        text("id", "Document and claim of its first claim", r -> r.occurrence().id()),
        text("name", "What, who and whom in one line", r -> Labels.of(r.occurrence())),
        text(
            "standing", "How the claim that stands for all stands", r -> r.occurrence().standing()),
        integer(
            "sources_for",
            "Independent voices that say it happened",
            r -> r.occurrence().sourcesFor()),
        integer(
            "sources_against",
            "Independent voices that deny it or could not confirm it",
            r -> r.occurrence().sourcesAgainst()),
        list(
            "according_to",
            "Chains of sources, outermost first",
            r -> r.occurrence().all(SourcedClaim::accordingTo)),
        list(
            "corroborated",
            "What independent voices agree on",
            r -> findings(r, Finding.Kind.CORROBORATED)),
        list(
            "disagreements",
            "Where they differ, each position with its voices",
            r -> findings(r, Finding.Kind.DISAGREEMENT)),
        list(
            "superseded",
            "What later documents revise",
            r -> findings(r, Finding.Kind.SUPERSEDED)));
  }

  static List<String> findings(Dated row, Finding.Kind kind) {
    return row.occurrence().findings().stream()
        .filter(finding -> finding.kind() == kind)
        .map(OccurrenceColumns::words)
        .toList();
  }

  private static String words(Finding finding) {
    List<String> positions = new ArrayList<>();
    for (Position position : finding.positions()) {
      positions.add(position.value() + " (" + position.independent() + ")");
    }
    return ClaimColumns.word(finding.aspect()) + ": " + String.join(" | ", positions);
  }

  private static List<Column<Dated>> what() {
    return List.of(
        text(
            "plover", "Category of PLOVER 2.0, or one of four of our own", type(EventType::plover)),
        text("mode", "Narrows the category", type(EventType::mode)),
        text("cameo", "CAMEO code; keep as text, zeros matter", type(EventType::cameo)),
        text("actor", "Who does it", side(SourcedOccurrence::actor, Side::name)),
        text("actor_code", "Country and sectors", side(SourcedOccurrence::actor, Side::code)),
        text("recipient", "To whom", side(SourcedOccurrence::recipient, Side::name)),
        text(
            "recipient_code",
            "Country and sectors",
            side(SourcedOccurrence::recipient, Side::code)));
  }

  private static Function<Dated, @Nullable String> type(
      Function<EventType, @Nullable String> part) {
    return row -> {
      EventType type = row.occurrence().type();
      return type == null ? null : part.apply(type);
    };
  }

  private static Function<Dated, @Nullable String> side(
      Function<SourcedOccurrence, @Nullable Side> side, Function<Side, @Nullable String> part) {
    return row -> {
      Side one = side.apply(row.occurrence());
      return one == null ? null : part.apply(one);
    };
  }

  private static List<Column<Dated>> when() {
    return List.of(
        text(
            "when",
            "The closest time that a claim tells, as EDTF",
            r -> r.occurrence().timed() == null ? null : Labels.when(r.occurrence().timed())),
        date("when_earliest", "The first day it may mean", r -> day(r, Days::earliest)),
        date("when_latest", "The last day it may mean", r -> day(r, Days::latest)));
  }

  private static @Nullable LocalDate day(Dated row, Function<Days, @Nullable LocalDate> end) {
    return row.days() == null ? null : end.apply(row.days());
  }

  private List<Column<Dated>> where() {
    return List.of(
        text("place", "The smallest place that a claim tells", place(Place::name)),
        text(
            "place_kind",
            "settlement, near, district, province, part, country, line, area, water",
            this::kind),
        text("place_id", "GeoNames number, or an id of our own tables", place(Place::id)),
        text("country", "ISO 3166 alpha-3", place(Place::country)),
        number(
            "latitude",
            "Decimal degrees, WGS 84",
            r -> Numbers.degrees(r.occurrence().place(), Place::latitude)),
        number(
            "longitude",
            "Decimal degrees, WGS 84",
            r -> Numbers.degrees(r.occurrence().place(), Place::longitude)),
        number(
            "place_radius_m",
            "Radius in metres that surely contains the place",
            r -> Numbers.metres(r.occurrence().place())));
  }

  private @Nullable String kind(Dated row) {
    SourcedClaim placed = row.occurrence().placed();
    PlaceKind kind = placed == null ? null : codes.kind(placed.where());
    return placed == null ? null : kind == null ? PlaceKind.UNKNOWN : kind.name();
  }

  private static Function<Dated, @Nullable String> place(Function<Place, @Nullable String> part) {
    return row -> row.occurrence().place() == null ? null : part.apply(row.occurrence().place());
  }

  private static List<Column<Dated>> figures() {
    return List.of(
        text(
            "unit",
            "What the next three count: killed, else the first kind told",
            OccurrenceColumns::unit),
        number("low", "The lowest figure", r -> settled(r, FigureRule.Settled::low)),
        number("best", "The settled figure", r -> settled(r, FigureRule.Settled::best)),
        number("high", "The highest figure", r -> settled(r, FigureRule.Settled::high)),
        text(
            "figure_rule",
            "How the figure was settled",
            r -> unit(r) == null ? null : r.rule().word()),
        list(
            "figures",
            "All numbers, in words",
            r ->
                r.occurrence().claims().stream()
                    .flatMap(c -> c.figures().stream())
                    .distinct()
                    .toList()));
  }

  private static @Nullable String unit(Dated row) {
    Map<String, List<Figure>> figures = row.occurrence().figures();
    return figures.isEmpty() || figures.containsKey(AcledFatalities.KILLED)
        ? figures.isEmpty() ? null : AcledFatalities.KILLED
        : figures.keySet().iterator().next();
  }

  private static @Nullable BigDecimal settled(
      Dated row, Function<FigureRule.Settled, BigDecimal> end) {
    String unit = unit(row);
    FigureRule.Settled settled = unit == null ? null : row.figure(unit);
    return settled == null ? null : end.apply(settled);
  }

  private static List<Column<Dated>> told() {
    return List.of(
        list(
            "claims",
            "Its claims",
            r -> r.occurrence().claims().stream().map(SourcedClaim::id).toList()),
        integer(
            "documents",
            "How many documents tell of it",
            r -> (long) r.occurrence().all(c -> c.document().id()).size()),
        list(
            "publishers", "Who put them out", r -> r.occurrence().all(c -> c.origin().publisher())),
        text(
            "evidence",
            "Where the words of the claim that stands for all are",
            r -> Labels.evidence(r.occurrence().lead())));
  }

  static void give(Selection selection, Settings settings, Sink<Dated> sink) throws IOException {
    for (SourcedOccurrence occurrence : selection.occurrences()) {
      Settings plain = settings.with(Settings.Undated.LEFT_OUT);
      sink.row(Dated.of(occurrence, plain, FigureRule.UCDP), occurrence);
    }
  }
}
