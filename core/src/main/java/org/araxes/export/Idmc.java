package org.araxes.export;

import static org.araxes.table.Column.date;
import static org.araxes.table.Column.empty;
import static org.araxes.table.Column.list;
import static org.araxes.table.Column.number;
import static org.araxes.table.Column.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.araxes.model.Place;
import org.araxes.model.Quantity;
import org.araxes.table.Column;
import org.araxes.table.Sheet;
import org.jspecify.annotations.Nullable;

/** Figures of displacement with the fields of IDMC. A row a number of displaced people. */
final class Idmc {
  private static final List<String> HOUSEHOLDS = List.of("families", "households");

  private final Codes codes;
  private final Displacement displacement;

  Idmc(Codes codes) {
    this.codes = codes;
    this.displacement = new Displacement(codes);
  }

  /** A row. */
  record Row(Figure figure, Displacement.Term term, boolean recommended, boolean quotes) {
    SourcedClaim claim() {
      return figure.claim();
    }

    Quantity quantity() {
      return figure.quantity();
    }

    boolean isHousehold() {
      return HOUSEHOLDS.contains(Objects.requireNonNullElse(quantity().unit(), ""));
    }
  }

  Sheet<Row> sheet() {
    List<Column<Row>> columns = new ArrayList<>();
    columns.addAll(counted());
    columns.addAll(when());
    columns.addAll(where());
    columns.addAll(told());
    return new Sheet<>("figures", columns);
  }

  private static List<Column<Row>> counted() {
    return List.of(
        text("id", "Document, claim and number", r -> r.claim().id() + "/" + r.quantity().id()),
        number(
            "reported",
            "The number in the source; the lower one of a range",
            r -> r.figure().least()),
        text("unit", "Person, Household", r -> r.isHousehold() ? "Household" : "Person"),
        empty("household_size", "The record does not multiply"),
        number(
            "total_figures",
            "Persons; empty for households",
            r -> r.isHousehold() ? null : r.figure().least()),
        text(
            "quantifier",
            "More than, Less than, Exact, Approximately",
            r -> quantifier(r.quantity())),
        text("term", "The kind of word that the source used", r -> r.term().term()),
        text("category", "A stock or a flow", r -> r.term().category()),
        text(
            "role",
            "Recommended figure for the settled one, else Triangulation",
            r -> r.recommended() ? "Recommended figure" : "Triangulation"),
        text("displacement_occurred", "Relative to the event", r -> "Unknown"));
  }

  static String quantifier(Quantity quantity) {
    if (quantity.low() == null) {
      return "Less than";
    }
    if (quantity.high() == null) {
      return "More than";
    }
    return quantity.approximate() ? "Approximately" : "Exact";
  }

  private static List<Column<Row>> when() {
    return List.of(
        date(
            "start_date",
            "The earliest day",
            r -> r.claim().days() == null ? null : r.claim().days().first()),
        text("start_date_accuracy", "Day, Week, Month, Year", Idmc::accuracy),
        date(
            "end_date",
            "The latest day",
            r -> r.claim().days() == null ? null : r.claim().days().last()),
        text("end_date_accuracy", "Day, Week, Month, Year", Idmc::accuracy));
  }

  private static @Nullable String accuracy(Row row) {
    Days days = row.claim().days();
    if (days == null) {
      return null;
    }
    return switch (days.grain()) {
      case DAY -> "Day";
      case SPAN, WEEK -> "Week";
      case MONTH -> "Month";
      case YEAR -> "Year";
    };
  }

  private List<Column<Row>> where() {
    return List.of(
        text("geo_location", "Name of the place", r -> place(r) == null ? null : place(r).name()),
        text("iso3", "Country of the place", r -> place(r) == null ? null : place(r).country()),
        number("latitude", "Decimal degrees", r -> Numbers.degrees(place(r), Place::latitude)),
        number("longitude", "Decimal degrees", r -> Numbers.degrees(place(r), Place::longitude)),
        text("accuracy", "Country (ADM0), ADM1, ADM2, ADM3, Point", this::precision),
        empty("identifier", "The record does not tell origin from destination"));
  }

  private static @Nullable Place place(Row row) {
    return row.claim().place();
  }

  private @Nullable String precision(Row row) {
    PlaceKind kind = codes.kind(row.claim().where());
    String idmc = kind == null ? null : kind.idmc();
    return "ADM0".equals(idmc) ? "Country (ADM0)" : idmc;
  }

  private static List<Column<Row>> told() {
    return List.of(
        text("figure_cause", "conflict, disaster, other; empty when not told", Idmc::cause),
        list(
            "sources",
            "The innermost source and the outlet",
            r -> List.of(r.claim().source(), r.claim().outlet()).stream().distinct().toList()),
        text(
            "source_excerpt",
            "The sentence, unless quotes are not wanted",
            r ->
                r.quotes()
                    ? r.claim().text().line(r.claim().text().around(r.quantity().span()))
                    : null),
        text(
            "calculation_logic",
            "The number as the text has it",
            r ->
                Figure.words(r.quantity())
                    + ", from \""
                    + r.claim().text().line(r.quantity().span())
                    + "\""),
        empty("excerpt_idu", "Written by coders"),
        empty("include_idu", "Decided by coders"),
        text("review_status", "Always the first", r -> "Review not started"),
        text("standing", "Of our own: how the claim stands", r -> r.claim().standing()),
        text(
            "according_to",
            "Of our own: the chain of sources, outermost first",
            r -> r.claim().accordingTo()));
  }

  private static @Nullable String cause(Row row) {
    List<String> contexts = row.claim().type() == null ? List.of() : row.claim().type().contexts();
    return contexts.contains("disasters")
        ? "disaster"
        : contexts.contains("military") ? "conflict" : null;
  }

  void give(Selection selection, Settings settings, Sink<Row> sink) throws IOException {
    FigureRule rule = settings.figures(FigureRule.UCDP);
    for (SourcedOccurrence occurrence : selection.occurrences()) {
      Map<String, BigDecimal> open = new TreeMap<>();
      occurrence.figures().forEach((kind, all) -> open.put(kind, rule.settle(all).best()));
      for (int i = 0; i < occurrence.claims().size(); i++) {
        SourcedClaim claim = occurrence.claims().get(i);
        boolean written = false;
        for (Quantity quantity : claim.quantities()) {
          Figure figure = new Figure(claim, quantity, occurrence.voices().get(i));
          Displacement.Term term = displacement.of(claim, quantity);
          if (term != null && figure.isKnown()) {
            boolean best = claim.isFact() && figure.least().equals(open.get(Figure.kind(quantity)));
            if (best) {
              open.remove(Figure.kind(quantity));
            }
            sink.row(new Row(figure, term, best, settings.quotes()));
            written = true;
          }
        }
        if (written) {
          sink.kept(claim);
        } else {
          sink.refused(
              List.of(claim), new Refusal("figures", "none", "no number of displaced people"));
        }
      }
    }
  }
}
