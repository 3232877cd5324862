package org.araxes.export;

import static org.araxes.table.Column.date;
import static org.araxes.table.Column.number;
import static org.araxes.table.Column.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.araxes.model.Place;
import org.araxes.model.Quantity;
import org.araxes.rulebook.Table;
import org.araxes.table.Column;
import org.araxes.table.Sheet;
import org.jspecify.annotations.Nullable;

/** A table with HXL's tags under its header. A row a number that a claim gives. */
final class Hxl {
  private static final String OTHER = "#indicator";
  private static final String MONEY = "#value";
  private static final int CURRENCY_LETTERS = 3;

  private final Map<Column<Row>, String> tags = new LinkedHashMap<>();
  private final Map<String, String> counted = new LinkedHashMap<>();

  Hxl(Codes codes) {
    for (Table.Row row : codes.table("hxl").rows()) {
      row.list("kinds").forEach(kind -> counted.put(kind, row.need("tag")));
    }
    happening();
    place();
    counted.values().stream().distinct().forEach(this::counts);
    counts(MONEY);
    tag(
        "#currency+code",
        text(
            "Currency",
            "ISO 4217 code of the money",
            r -> tagOf(r).equals(MONEY) ? r.quantity().unit() : null));
    tag(
        "#indicator+name",
        text(
            "Other figure",
            "What any other number counts",
            r ->
                tagOf(r).equals(OTHER) && r.quantity().unit() != null
                    ? Figure.kind(r.quantity())
                    : null));
    counts(OTHER + "+num");
    told();
  }

  private void happening() {
    tag(
        "#meta+id",
        text(
            "Record", "Document, claim and number", r -> r.claim().id() + "/" + r.quantity().id()));
    tag("#event+name", text("Event", "What, who and whom in one line", r -> Labels.of(r.claim())));
    tag(
        "#event+code",
        text(
            "CAMEO",
            "CAMEO code",
            r -> r.claim().type() == null ? null : r.claim().type().cameo()));
    tag(
        "#date+occurred+start",
        date(
            "When (from)",
            "The earliest day",
            r -> r.claim().days() == null ? null : r.claim().days().earliest()));
    tag(
        "#date+occurred+end",
        date(
            "When (to)",
            "The latest day",
            r -> r.claim().days() == null ? null : r.claim().days().latest()));
  }

  private void place() {
    tag(
        "#loc+name",
        text(
            "Where",
            "Name of the place",
            r -> r.claim().place() == null ? null : r.claim().place().name()));
    tag(
        "#country+code",
        text(
            "Country",
            "ISO 3166 alpha-3 of the place",
            r -> r.claim().place() == null ? null : r.claim().place().country()));
    tag(
        "#geo+lat",
        number(
            "Latitude",
            "Decimal degrees",
            r -> Numbers.degrees(r.claim().place(), Place::latitude)));
    tag(
        "#geo+lon",
        number(
            "Longitude",
            "Decimal degrees",
            r -> Numbers.degrees(r.claim().place(), Place::longitude)));
  }

  private void told() {
    tag(
        "#description+qualifier",
        text(
            "Wording",
            "The number as the text has it",
            r -> r.claim().text().line(r.quantity().span())));
    tag("#status+standing", text("Standing", "How the claim stands", r -> r.claim().standing()));
    tag(
        "#meta+source+chain",
        text(
            "According to", "The chain of sources, outermost first", r -> r.claim().accordingTo()));
    tag(
        "#date+reported",
        date("Published", "Day of publication", r -> r.claim().origin().published()));
    tag(
        "#meta+url",
        text(
            "Document",
            "Address of the document, or its id",
            r ->
                r.claim().origin().url() == null
                    ? r.claim().document().id()
                    : r.claim().origin().url()));
  }

  /** A row. */
  record Row(SourcedClaim claim, Quantity quantity) {}

  private void tag(String tag, Column<Row> column) {
    tags.put(column, tag);
  }

  private void counts(String tag) {
    String bare = tag.startsWith(OTHER) ? OTHER : tag;
    String name = tag.substring(Math.max(tag.indexOf('+'), 0) + 1);
    String title =
        name.equals("num") ? "Other" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    tag(
        tag + "+low",
        number(
            title + " low",
            "The lower bound; empty when open",
            r -> of(r, bare, r.quantity().low())));
    tag(
        tag + "+high",
        number(
            title + " high",
            "The upper bound; empty when open",
            r -> of(r, bare, r.quantity().high())));
  }

  private @Nullable BigDecimal of(Row row, String tag, @Nullable BigDecimal bound) {
    return tagOf(row).equals(tag) ? bound : null;
  }

  private String tagOf(Row row) {
    String kind = Figure.kind(row.quantity());
    if (isMoney(row.quantity())) {
      return MONEY;
    }
    return kind == null ? OTHER : counted.getOrDefault(kind, OTHER);
  }

  /** Money has the three capital letters of its currency for a unit. */
  private static boolean isMoney(Quantity quantity) {
    String unit = quantity.unit();
    return unit != null
        && unit.length() == CURRENCY_LETTERS
        && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  Sheet<Row> sheet() {
    return new Sheet<>("figures", new ArrayList<>(tags.keySet()));
  }

  /** The tags, one a column. */
  List<String> tags() {
    return List.copyOf(tags.values());
  }

  void give(Selection selection, Settings settings, Sink<Row> sink) throws IOException {
    for (SourcedClaim claim : selection.claims()) {
      for (Quantity quantity : claim.quantities()) {
        sink.row(new Row(claim, quantity));
      }
      if (claim.quantities().isEmpty()) {
        sink.refused(List.of(claim), new Refusal("figures", "none", "no number"));
      } else {
        sink.kept(claim);
      }
    }
  }
}
