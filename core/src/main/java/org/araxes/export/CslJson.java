package org.araxes.export;

import static org.araxes.table.Column.text;
import static org.araxes.table.Column.tree;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.araxes.model.Document;
import org.araxes.model.Origin;
import org.araxes.rulebook.Table;
import org.araxes.table.Column;
import org.araxes.table.Sheet;
import org.jspecify.annotations.Nullable;

/** CSL-JSON 1.0.2. A row a document or a link of a chain, tied by {@code custom.reported-in}. */
final class CslJson {
  private static final String REPORT = "report";
  private static final String DOCUMENT = "document";

  private final Map<String, String> types = new TreeMap<>();

  CslJson(Codes codes) {
    for (Table.Row row : codes.table("csl-types").rows()) {
      row.list("words").forEach(word -> types.put(word, row.need("type")));
    }
  }

  /**
   * A row.
   *
   * @param link null for the document itself
   * @param within id of the item that reports it
   */
  record Row(String id, SourceText text, @Nullable Link link, @Nullable String within) {
    Origin origin() {
      return text.document().origin();
    }
  }

  Sheet<Row> sheet() {
    List<Column<Row>> columns = new ArrayList<>();
    columns.addAll(
        List.of(
            text("id", "Id of the document, and of the link", Row::id),
            text("type", "From kind or medium", this::type),
            text("title", "Title of the document; what a link is", CslJson::title),
            tree("author", "Who wrote or said it", CslJson::authors),
            text("container-title", "The outlet", r -> r.origin().publisher()),
            tree(
                "issued",
                "Day of publication",
                r -> r.link() == null ? date(r.origin().published()) : null),
            tree(
                "event-date",
                "When a link was told",
                r -> r.link() == null ? null : told(r.link())),
            text("URL", "Address of the document", r -> r.origin().url()),
            text("language", "ISO 639 code", r -> r.origin().language()),
            tree("custom", "reported-in, stance, sha256", CslJson::custom)));
    return new Sheet<>("items", columns);
  }

  private String type(Row row) {
    String word = row.link() == null ? row.origin().kind() : row.link().attribution().medium();
    String other = row.link() == null ? DOCUMENT : REPORT;
    return word == null ? other : types.getOrDefault(word, other);
  }

  private static @Nullable String title(Row row) {
    if (row.link() == null) {
      return row.origin().title();
    }
    String medium = row.link().attribution().medium();
    return row.link().name() + (medium == null ? "" : ", " + medium);
  }

  /** Names are not taken apart: the record does not know which part is the family's. */
  private static @Nullable List<Object> authors(Row row) {
    List<String> names = row.link() == null ? row.origin().authors() : List.of(row.link().name());
    List<Object> authors = new ArrayList<>();
    names.forEach(name -> authors.add(Map.of("literal", name)));
    return authors.isEmpty() ? null : authors;
  }

  private static @Nullable Object date(@Nullable LocalDate day) {
    return day == null ? null : Map.of("date-parts", parts(List.of(day)));
  }

  private static @Nullable Object told(Link link) {
    Days days = Days.of(link.attribution().when());
    if (days == null || days.isOpen()) {
      return null;
    }
    boolean day = days.first().equals(days.last());
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("date-parts", parts(day ? List.of(days.first()) : List.of(days.first(), days.last())));
    if (days.approximate()) {
      told.put("circa", true);
    }
    return told;
  }

  private static List<Object> parts(List<LocalDate> days) {
    List<Object> parts = new ArrayList<>();
    for (LocalDate day : days) {
      parts.add(
          List.of((long) day.getYear(), (long) day.getMonthValue(), (long) day.getDayOfMonth()));
    }
    return parts;
  }

  private static Object custom(Row row) {
    Map<String, Object> custom = new LinkedHashMap<>();
    if (row.within() != null) {
      custom.put("reported-in", row.within());
    }
    if (row.link() != null) {
      custom.put("stance", row.link().stance());
    }
    custom.put("sha256", row.text().hash());
    return custom;
  }

  static void give(Selection selection, Settings settings, Sink<Row> sink) throws IOException {
    String document = null;
    Map<String, Row> links = new LinkedHashMap<>();
    for (SourcedClaim claim : selection.claims()) {
      Document of = claim.document();
      if (!of.id().equals(document)) {
        document = of.id();
        links.clear();
        sink.row(new Row(of.id(), claim.text(), null, null));
      } else {
        sink.stands(new Row(of.id(), claim.text(), null, null));
      }
      String within = of.id();
      for (Link link : claim.chain()) {
        String id = of.id() + "#" + link.attribution().id();
        if (!links.containsKey(id)) {
          Row row = new Row(id, claim.text(), link, within);
          links.put(id, row);
          sink.row(row);
        } else {
          sink.stands(links.get(id));
        }
        within = id;
      }
      sink.kept(claim);
    }
  }
}
