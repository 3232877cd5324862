package org.araxes.export;

import static org.araxes.table.Column.date;
import static org.araxes.table.Column.number;
import static org.araxes.table.Column.text;

import java.io.IOException;
import java.util.List;
import org.araxes.model.Quantity;
import org.araxes.table.Sheet;

/** A row a number that a claim gives. */
final class FigureColumns {
  private FigureColumns() {}

  /** A row. */
  record Row(SourcedClaim claim, Quantity quantity) {}

  static Sheet<Row> sheet() {
    return new Sheet<>(
        "figures",
        List.of(
            text("claim", "Document and claim", r -> r.claim().id()),
            text("of", "What is counted: killed, injured, refugees ...", r -> r.quantity().of()),
            text("unit", "people, families, USD ...", r -> r.quantity().unit()),
            number("low", "The lower bound; empty when open", r -> r.quantity().low()),
            number("high", "The upper bound; empty when open", r -> r.quantity().high()),
            text(
                "approximate",
                "yes when the text says about",
                r -> r.quantity().approximate() ? "yes" : "no"),
            text(
                "words",
                "The words for the number",
                r -> r.claim().text().line(r.quantity().span())),
            text("standing", "How the claim stands", r -> r.claim().standing()),
            text(
                "according_to",
                "The chain of sources, outermost first",
                r -> r.claim().accordingTo()),
            date("published", "Day of publication", r -> r.claim().origin().published())));
  }

  static void give(Selection selection, Settings settings, Sink<Row> sink) throws IOException {
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
