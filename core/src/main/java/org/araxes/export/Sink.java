package org.araxes.export;

import java.io.IOException;
import java.util.List;
import org.araxes.compare.Finding;
import org.araxes.compare.Position;
import org.araxes.table.Column;
import org.araxes.table.RowWriter;
import org.araxes.table.Sheet;
import org.jspecify.annotations.Nullable;

/** Takes rows and what became of claims: what of a claim does not stand in its rows is lost. */
final class Sink<R> {
  private final Sheet<R> sheet;
  private final RowWriter<R> writer;
  private final Losses losses;
  private final Coverage coverage;
  private final RowWords words = new RowWords();
  private boolean accounted;

  Sink(Sheet<R> sheet, RowWriter<R> writer, Losses losses, Coverage coverage) {
    this.sheet = sheet;
    this.writer = writer;
    this.losses = losses;
    this.coverage = coverage;
  }

  /** A row; whose claims it is for is told when all their rows are written. */
  void row(R row) throws IOException {
    writer.write(row);
    losses.row();
    stands(row);
  }

  /** A row that was written before and is for the next claims, too. */
  void stands(R row) {
    if (coverage == Coverage.WHOLE) {
      return;
    }
    if (accounted) {
      words.clear();
      accounted = false;
    }
    for (Column<R> column : sheet.columns()) {
      words.add(column.of(row));
    }
  }

  /** A row for a claim. */
  void row(R row, SourcedClaim claim) throws IOException {
    row(row);
    kept(claim);
  }

  /** A row for an occurrence. */
  void row(R row, SourcedOccurrence occurrence) throws IOException {
    row(row);
    kept(occurrence);
  }

  /** A claim that is in the rows written since others were. */
  void kept(SourcedClaim claim) {
    losses.kept(claim, coverage, words::hold);
    accounted = true;
  }

  /** An occurrence that is in the rows written since others were, with all its claims. */
  void kept(SourcedOccurrence occurrence) {
    occurrence.claims().forEach(this::kept);
    SourcedClaim lead = occurrence.lead();
    for (Finding finding : occurrence.findings()) {
      String field = "finding_" + ClaimColumns.word(finding.aspect());
      for (Position position : finding.positions()) {
        if (!words.hold(position.value())) {
          lost(lead, field, position.value(), Losses.NOT_THERE);
        }
      }
    }
    if (occurrence.joins() > 0) {
      String count = occurrence.joins() + " in " + occurrence.id();
      lost(lead, "joins", count, "why claims are taken for one stands in jsonl, occurrences alone");
    }
  }

  void refused(List<SourcedClaim> claims, Refusal why) {
    claims.forEach(claim -> losses.refused(claim, why));
  }

  /** Something of a claim that this row in particular has no place for. */
  void lost(SourcedClaim claim, String field, @Nullable String value, String reason) {
    if (value != null) {
      losses.lost(claim, field, value, reason);
    }
  }
}
