package org.araxes.export;

import static org.araxes.table.Column.empty;
import static org.araxes.table.Column.integer;
import static org.araxes.table.Column.number;
import static org.araxes.table.Column.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.araxes.table.Column;
import org.araxes.table.Sheet;
import org.jspecify.annotations.Nullable;

/** GDELT 2.0's events, 61 columns. A row an occurrence, pair of actors and CAMEO code. */
final class Gdelt {
  private static final int BASE = 3;
  private static final int ROOT = 2;

  private final Codes codes;
  private final GdeltActors actors;
  private final GdeltPlaces places;

  Gdelt(Codes codes) {
    this.codes = codes;
    this.actors = new GdeltActors(codes);
    this.places = new GdeltPlaces(codes);
  }

  Sheet<Coded> sheet() {
    List<Column<Coded>> columns = new ArrayList<>();
    columns.addAll(
        List.of(
            integer("GLOBALEVENTID", "A number made of occurrence, pair and code", Coded::number),
            integer("SQLDATE", "The first day the time may mean", c -> Stamps.number(c.day())),
            integer("MonthYear", "The same as YYYYMM", c -> Stamps.month(c.day())),
            integer("Year", "The same as YYYY", c -> (long) c.day().getYear()),
            number(
                "FractionDate",
                "Year and (month * 30 + day) / 365",
                c -> Stamps.fraction(c.day()))));
    columns.addAll(actors.columns("Actor1", Coded::actor));
    columns.addAll(actors.columns("Actor2", Coded::recipient));
    columns.addAll(action());
    columns.addAll(counts());
    for (String who : List.of("Actor1", "Actor2")) {
      GdeltPlaces.NAMES.forEach(
          name -> columns.add(empty(who + "Geo_" + name, "The record places events, not actors")));
    }
    columns.addAll(places.columns("ActionGeo_"));
    columns.add(
        integer(
            "DATEADDED", "Earliest day of publication at 000000", c -> Stamps.moment(c.added())));
    columns.add(text("SOURCEURL", "Address or citation of the first document", Gdelt::source));
    return new Sheet<>("events", columns);
  }

  static @Nullable String source(Coded event) {
    SourcedClaim first = event.claim();
    return first.origin().url() != null
        ? first.origin().url()
        : Stamps.citation(first.origin(), first.document().id());
  }

  private List<Column<Coded>> action() {
    return List.of(
        integer(
            "IsRootEvent",
            "1 when it stands in the first paragraph of the first document",
            c -> c.claim().text().isInLead(c.claim().at()) ? 1L : 0L),
        text("EventCode", "CAMEO code; keep as text, zeros matter", Coded::code),
        text("EventBaseCode", "Its first three digits", c -> start(c.code(), BASE)),
        text("EventRootCode", "Its first two digits", c -> start(c.code(), ROOT)),
        integer(
            "QuadClass",
            "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict",
            c -> codes.quad(c.code())),
        number("GoldsteinScale", "Score of the code", c -> codes.goldstein(c.code())));
  }

  private static String start(String code, int length) {
    return code.substring(0, Math.min(length, code.length()));
  }

  private static List<Column<Coded>> counts() {
    return List.of(
        integer("NumMentions", "Claims", c -> (long) c.occurrence().claims().size()),
        integer("NumSources", "Outlets", c -> count(c, SourcedClaim::outlet)),
        integer("NumArticles", "Documents", c -> count(c, claim -> claim.document().id())),
        empty("AvgTone", "The record measures no tone"));
  }

  private static Long count(Coded event, Function<SourcedClaim, String> what) {
    return event.occurrence().claims().stream().map(what).distinct().count();
  }

  void give(Selection selection, Settings settings, Sink<Coded> sink) throws IOException {
    for (SourcedOccurrence occurrence : selection.occurrences()) {
      Dated dated = Dated.of(occurrence, settings, FigureRule.LOWEST);
      Refusal refusal = Coded.refusal(dated);
      if (refusal != null) {
        sink.refused(occurrence.claims(), refusal);
        continue;
      }
      for (Coded event : Coded.of(dated)) {
        sink.row(event);
      }
      sink.kept(occurrence);
      dated.report(sink);
    }
  }
}
