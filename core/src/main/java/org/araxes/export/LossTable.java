package org.araxes.export;

import static org.araxes.table.Column.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.araxes.table.Delimited;
import org.araxes.table.RowWriter;
import org.araxes.table.Sheet;

/** Losses as a tab-separated table, one a line. */
public final class LossTable {
  private static final Sheet<Loss> SHEET =
      new Sheet<>(
          "losses",
          List.of(
              text("claim", "Document and claim", Loss::claim),
              text("target", "Name of the format", Loss::target),
              text("field", "What is lost", Loss::field),
              text("value", "Its value", Loss::value),
              text("reason", "Why", Loss::reason)));

  private LossTable() {}

  /** Writes them all and returns how many. */
  public static int write(List<Loss> losses, OutputStream out) throws IOException {
    try (RowWriter<Loss> rows = Delimited.PLAIN_TABS.begin(SHEET, out)) {
      for (Loss loss : losses) {
        rows.write(loss);
      }
    }
    return losses.size();
  }
}
