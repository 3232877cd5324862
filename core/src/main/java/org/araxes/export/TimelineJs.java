package org.araxes.export;

import static org.araxes.table.Column.integer;
import static org.araxes.table.Column.number;
import static org.araxes.table.Column.text;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Place;
import org.araxes.table.Column;
import org.araxes.table.Sheet;
import org.jspecify.annotations.Nullable;

/** TimelineJS3's slides. A row an occurrence with a day. */
final class TimelineJs {
  private TimelineJs() {}

  static Sheet<Dated> sheet() {
    List<Column<Dated>> columns = new ArrayList<>();
    columns.add(
        text(
            "unique_id",
            "A key made of the occurrence's id",
            r -> "o" + Ids.key(r.occurrence().id())));
    columns.addAll(date("start_date", false));
    columns.addAll(date("end_date", true));
    columns.add(
        text("display_date", "The time as EDTF where it is no single day", TimelineJs::display));
    columns.add(
        text(
            "text.headline",
            "What, who and whom in one line, without markup",
            r -> escaped(Labels.of(r.occurrence()))));
    columns.add(text("text.text", "How it stands, according to whom, figures", TimelineJs::told));
    columns.add(
        text(
            "group",
            "Category",
            r -> r.occurrence().type() == null ? null : r.occurrence().type().plover()));
    columns.add(
        text(
            "location.name",
            "Name of the place",
            r -> r.occurrence().place() == null ? null : escaped(r.occurrence().place().name())));
    columns.add(
        number(
            "location.lat",
            "Decimal degrees",
            r -> Numbers.degrees(r.occurrence().place(), Place::latitude)));
    columns.add(
        number(
            "location.lon",
            "Decimal degrees",
            r -> Numbers.degrees(r.occurrence().place(), Place::longitude)));
    return new Sheet<>("slides", columns);
  }

  private static List<Column<Dated>> date(String name, boolean end) {
    String which = end ? "The last day, unless it is the first: " : "The first day: ";
    return List.of(
        integer(name + ".year", which + "year", r -> part(r, end, 0)),
        integer(name + ".month", which + "month, from 1", r -> part(r, end, 1)),
        integer(name + ".day", which + "day", r -> part(r, end, 2)));
  }

  /** A month has no day and no end, a year no month: that is how TimelineJS has coarse dates. */
  private static @Nullable Long part(Dated row, boolean end, int part) {
    Days days = row.known();
    LocalDate first = days.first();
    LocalDate last = days.last();
    boolean month = days.isMonth();
    boolean year = days.isYear();
    if (end && (month || year || days.isOpen() || first.equals(last))) {
      return null;
    }
    LocalDate day = end ? last : first;
    return switch (part) {
      case 0 -> Long.valueOf(day.getYear());
      case 1 -> year ? null : Long.valueOf(day.getMonthValue());
      default -> year || month ? null : Long.valueOf(day.getDayOfMonth());
    };
  }

  private static @Nullable String display(Dated row) {
    SourcedClaim timed = row.occurrence().timed();
    String when = timed == null ? null : Labels.when(timed);
    if (when == null || row.known().isDay()) {
      return null;
    }
    return escaped((row.known().approximate() ? "about " : "") + when);
  }

  private static String told(Dated row) {
    SourcedOccurrence occurrence = row.occurrence();
    List<String> lines = new ArrayList<>();
    lines.add(occurrence.standing());
    lines.add("According to " + String.join("; ", occurrence.all(SourcedClaim::accordingTo)));
    List<String> figures =
        occurrence.claims().stream().flatMap(c -> c.figures().stream()).distinct().toList();
    if (!figures.isEmpty()) {
      lines.add(String.join(", ", figures));
    }
    return "<p>"
        + String.join("</p><p>", lines.stream().map(TimelineJs::escaped).toList())
        + "</p>";
  }

  /** The viewer shows its texts as HTML. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  static void give(Selection selection, Settings settings, Sink<Dated> sink) throws IOException {
    Timemap.giveEvents(selection, settings, sink);
  }
}
