package org.araxes.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.araxes.compare.OccurrenceJson;
import org.araxes.link.Occurrence;
import org.araxes.model.Claim;
import org.araxes.model.Reading;
import org.araxes.notation.Layers;
import org.araxes.notation.ReadingJson;
import org.araxes.table.Column;
import org.araxes.table.RowWriter;
import org.araxes.table.Sheet;
import org.araxes.table.Syntax;

/** The record itself, one JSON object a line: nothing is lost. */
final class RecordLines {
  private static final List<String> READING =
      List.of(
          "document",
          "sentences",
          "times",
          "places",
          "quantities",
          "actors",
          "attributions",
          "events",
          "claims",
          "predicates");

  private RecordLines() {}

  /** Writes a row's line. */
  private interface Line<R> {
    void write(R row, Writer out) throws IOException;
  }

  static Sheet<Reading> readings() {
    List<Column<Reading>> columns = new ArrayList<>();
    READING.forEach(
        layer -> columns.add(Column.tree(layer, "See the guide: read the record", r -> layer)));
    return new Sheet<>("readings", columns);
  }

  static Syntax readingLines() {
    return lines((Reading reading, Writer out) -> ReadingJson.write(reading, Layers.ALL, out));
  }

  static void give(Selection selection, Settings settings, Sink<Reading> sink) throws IOException {
    for (Reading reading : selection.readings()) {
      if (selection.wants(reading)) {
        sink.row(only(selection, reading));
        SourcedClaims.of(reading).stream().filter(selection::wants).forEach(sink::kept);
      }
    }
    for (Reading copy : selection.readings().copies()) {
      if (selection.wants(copy)) {
        sink.row(copy);
      }
    }
  }

  /** With the wanted claims alone; all other layers stay. */
  private static Reading only(Selection selection, Reading reading) {
    List<Claim> claims =
        SourcedClaims.of(reading).stream()
            .filter(selection::wants)
            .map(SourcedClaim::claim)
            .toList();
    return claims.size() == reading.claims().size() ? reading : reading.claiming(claims);
  }

  static Sheet<Occurrence> occurrences() {
    List<Column<Occurrence>> columns = new ArrayList<>();
    List.of("id", "type", "actor", "recipient", "when", "where", "claims", "joins", "findings")
        .forEach(
            field -> columns.add(Column.tree(field, "See the guide: read the record", r -> field)));
    return new Sheet<>("occurrences", columns);
  }

  static Syntax occurrenceLines() {
    return lines(
        (Occurrence occurrence, Writer out) -> out.write(OccurrenceJson.write(occurrence) + "\n"));
  }

  static void giveOccurrences(Selection selection, Settings settings, Sink<Occurrence> sink)
      throws IOException {
    for (Occurrence occurrence : selection.linked()) {
      sink.row(occurrence);
    }
  }

  private static <T> Syntax lines(Line<T> line) {
    return new Syntax() {
      @Override
      public <R> RowWriter<R> begin(Sheet<R> sheet, OutputStream out) {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        return new RowWriter<>() {
          @Override
          @SuppressWarnings("unchecked")
          public void write(R row) throws IOException {
            line.write((T) row, writer);
          }

          @Override
          public void close() throws IOException {
            writer.flush();
          }
        };
      }
    };
  }
}
