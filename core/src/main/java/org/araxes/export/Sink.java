package org.araxes.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.araxes.table.RowWriter;
import org.jspecify.annotations.Nullable;

/** Takes rows and what became of claims. */
final class Sink<R> {
  private final RowWriter<R> writer;
  private final Losses losses;
  private final Map<Facet, String> lost;

  Sink(RowWriter<R> writer, Losses losses, Map<Facet, String> lost) {
    this.writer = writer;
    this.losses = losses;
    this.lost = lost;
  }

  /** A row that stands for nothing alone, such as a source. */
  void row(R row) throws IOException {
    writer.write(row);
    losses.row();
  }

  /** A row for a claim. */
  void row(R row, SourcedClaim claim) throws IOException {
    row(row);
    losses.kept(claim, lost);
  }

  /** A row for claims. */
  void row(R row, List<SourcedClaim> claims) throws IOException {
    row(row);
    claims.forEach(claim -> losses.kept(claim, lost));
  }

  /** A claim that is in rows written otherwise. */
  void kept(SourcedClaim claim) {
    losses.kept(claim, lost);
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
