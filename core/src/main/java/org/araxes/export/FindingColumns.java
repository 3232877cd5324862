package org.araxes.export;

import static org.araxes.table.Column.integer;
import static org.araxes.table.Column.list;
import static org.araxes.table.Column.text;

import java.io.IOException;
import java.util.List;
import org.araxes.compare.Finding;
import org.araxes.compare.Position;
import org.araxes.table.Sheet;

/** A row a position: what some sources say about one aspect of an occurrence. */
final class FindingColumns {
  private FindingColumns() {}

  /** A row. */
  record Row(SourcedOccurrence occurrence, Finding finding, Position position) {}

  static Sheet<Row> sheet() {
    return new Sheet<>(
        "findings",
        List.of(
            text("occurrence", "Document and claim of its first claim", r -> r.occurrence().id()),
            text("name", "What, who and whom in one line", r -> Labels.of(r.occurrence())),
            text(
                "aspect",
                "whether, what, who, whom, when, where, how_many",
                r -> ClaimColumns.word(r.finding().aspect())),
            text(
                "finding",
                "corroborated, disagreement, superseded",
                r -> ClaimColumns.word(r.finding().kind())),
            text("value", "What these sources say", r -> r.position().value()),
            integer(
                "independent",
                "Independent voices that say so",
                r -> (long) r.position().independent()),
            list(
                "claims",
                "The claims that say so",
                r ->
                    r.position().claims().stream()
                        .map(c -> c.document() + "#" + c.claim())
                        .toList())));
  }

  static void give(Selection selection, Settings settings, Sink<Row> sink) throws IOException {
    for (SourcedOccurrence occurrence : selection.occurrences()) {
      for (Finding finding : occurrence.findings()) {
        for (Position position : finding.positions()) {
          sink.row(new Row(occurrence, finding, position));
        }
      }
      if (occurrence.findings().isEmpty()) {
        sink.refused(
            occurrence.claims(),
            new Refusal("findings", "none", "nothing to hold against each other"));
      } else {
        sink.kept(occurrence);
      }
    }
  }
}
