package org.araxes.export;

import static org.araxes.table.Column.list;
import static org.araxes.table.Column.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.araxes.compare.Finding;
import org.araxes.model.Document;
import org.araxes.model.EventType;
import org.araxes.model.Place;
import org.araxes.table.Sheet;
import org.jspecify.annotations.Nullable;

/** Forensic Architecture's timemap: events, sources, associations; all values are texts. */
final class Timemap {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);

  private Timemap() {}

  static Sheet<Dated> events() {
    return new Sheet<>(
        "events",
        List.of(
            text(
                "id",
                "Document and claim of the first claim; the viewer replaces it",
                r -> r.occurrence().id()),
            text(
                "description",
                "What, how it stands, according to whom, figures",
                Timemap::description),
            text("date", "The first day, MM/DD/YYYY", r -> DAY.format(r.known().first())),
            text("time", "Empty: midnight", r -> ""),
            text(
                "time_precision",
                "day, span, week, month, year",
                r -> r.known().grain().name().toLowerCase(Locale.ROOT)),
            text("time_display", "The time as EDTF", Timemap::display),
            text(
                "location",
                "Name of the place",
                r -> r.occurrence().place() == null ? "" : r.occurrence().place().name()),
            text(
                "latitude",
                "As text; empty when not known",
                r -> degrees(r.occurrence().place(), true)),
            text(
                "longitude",
                "As text; empty when not known",
                r -> degrees(r.occurrence().place(), false)),
            list("associations", "Ids of associations", Timemap::associations),
            list(
                "sources",
                "Ids of sources: the documents",
                r -> r.occurrence().all(c -> c.document().id())),
            text("comments", "Where reports differ", Timemap::comments)));
  }

  private static String description(Dated row) {
    SourcedOccurrence occurrence = row.occurrence();
    return Labels.of(occurrence)
        + " ("
        + occurrence.standing()
        + "). According to "
        + String.join("; ", occurrence.all(SourcedClaim::accordingTo))
        + "."
        + figures(occurrence);
  }

  private static String figures(SourcedOccurrence occurrence) {
    List<String> figures =
        occurrence.claims().stream().flatMap(c -> c.figures().stream()).distinct().toList();
    return figures.isEmpty() ? "" : " " + String.join(", ", figures) + ".";
  }

  private static String comments(Dated row) {
    List<String> differ = OccurrenceColumns.findings(row, Finding.Kind.DISAGREEMENT);
    return differ.isEmpty() ? "" : "Reports differ on " + String.join("; ", differ);
  }

  private static String display(Dated row) {
    SourcedClaim timed = row.occurrence().timed();
    String when = timed == null ? null : Labels.when(timed);
    return when == null ? row.known().first().toString() : when;
  }

  private static String degrees(@Nullable Place place, boolean latitude) {
    BigDecimal number = Numbers.degrees(place, latitude ? Place::latitude : Place::longitude);
    return number == null ? "" : number.toPlainString();
  }

  private static List<String> associations(Dated row) {
    EventType type = row.occurrence().type();
    List<String> ids = new ArrayList<>();
    if (type != null) {
      ids.add("category-" + type.plover());
    }
    ids.add("standing-" + row.occurrence().standing());
    return ids;
  }

  static void giveEvents(Selection selection, Settings settings, Sink<Dated> sink)
      throws IOException {
    for (SourcedOccurrence occurrence : selection.occurrences()) {
      Dated dated = Dated.of(occurrence, settings, FigureRule.LOWEST);
      Refusal refusal = dated.undated();
      if (refusal != null) {
        sink.refused(occurrence.claims(), refusal);
      } else {
        sink.row(dated, occurrence);
        dated.report(sink);
      }
    }
  }

  static Sheet<Document> sources() {
    return new Sheet<>(
        "sources",
        List.of(
            text("id", "Id of the document", Document::id),
            text("title", "Its title", d -> d.origin().title()),
            text("type", "news, memoir ...", d -> d.origin().kind()),
            list(
                "paths",
                "Its address, if any",
                d -> d.origin().url() == null ? List.of() : List.of(d.origin().url())),
            text("url", "Its address", d -> d.origin().url()),
            text("author", "Its authors, else its publisher", Timemap::author),
            text(
                "date",
                "Day of publication, MM/DD/YYYY",
                d -> d.origin().published() == null ? null : DAY.format(d.origin().published())),
            text("description", "Its publisher", d -> d.origin().publisher())));
  }

  private static @Nullable String author(Document document) {
    return document.origin().authors().isEmpty()
        ? document.origin().publisher()
        : String.join("; ", document.origin().authors());
  }

  static void giveSources(Selection selection, Settings settings, Sink<Document> sink)
      throws IOException {
    for (Document document : selection.documents()) {
      sink.row(document);
    }
  }

  /** A row: a way to filter. */
  record Association(String kind, String value) {
    String id() {
      return kind + "-" + value;
    }
  }

  static Sheet<Association> associationSheet() {
    return new Sheet<>(
        "associations",
        List.of(
            text("id", "category- or standing-, and its value", Association::id),
            text("title", "The value", Association::value),
            text("mode", "Always FILTER", a -> "FILTER"),
            list(
                "filter_paths",
                "Category or Standing, and the value",
                a -> List.of(a.kind().equals("category") ? "Category" : "Standing", a.value()))));
  }

  static void giveAssociations(Selection selection, Settings settings, Sink<Association> sink)
      throws IOException {
    Map<String, Association> all = new TreeMap<>();
    for (SourcedOccurrence occurrence : selection.occurrences()) {
      EventType type = occurrence.type();
      if (type != null) {
        add(all, new Association("category", type.plover()));
      }
      add(all, new Association("standing", occurrence.standing()));
    }
    for (Association one : all.values()) {
      sink.row(one);
    }
  }

  private static void add(Map<String, Association> all, Association one) {
    all.put(one.id(), one);
  }
}
