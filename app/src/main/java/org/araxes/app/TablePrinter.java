package org.araxes.app;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.araxes.model.Reading;

/** One line a claim under a heading for each document, and one more for its sources. */
final class TablePrinter implements ReadingPrinter {
  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";
  private static final String PLAIN = "\u001b[0m";

  private final int width;
  private final boolean color;
  private boolean first = true;

  /**
   * @param width columns that a line may have
   */
  TablePrinter(int width, boolean color) {
    this.width = width;
    this.color = color;
  }

  @Override
  public void print(Reading reading, boolean extracted, Writer out) throws IOException {
    out.write(first ? "" : "\n");
    first = false;
    out.write(strong(Printable.cut(Headings.of(reading.document()), width)) + "\n");
    List<ClaimRow> rows = ClaimRow.of(reading);
    if (rows.isEmpty()) {
      out.write("  no claims read\n");
      return;
    }
    int[] widths = widths(rows);
    out.write(faint(line(ClaimRow.HEADER, widths)) + "\n");
    for (ClaimRow row : rows) {
      out.write(line(row.cells(), widths) + "\n");
      if (!row.chain().isEmpty()) {
        String indent = " ".repeat(4 + widths[0]);
        out.write(Printable.cut(indent + "according to " + row.chain(), width) + "\n");
      }
    }
  }

  private String faint(String line) {
    return color ? FAINT + line + PLAIN : line;
  }

  private String strong(String line) {
    return color ? BOLD + line + PLAIN : line;
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] > 0) {
        out.append("  ").append(Printable.cell(cells.get(i), widths[i]));
      }
    }
    return out.toString().stripTrailing();
  }

  /** Each column as wide as its widest cell, none when all are empty; the widest give way. */
  private int[] widths(List<ClaimRow> rows) {
    int[] widths = new int[ClaimRow.HEADER.size()];
    for (ClaimRow row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Printable.columns(row.cells().get(i)));
      }
    }
    for (int i = 0; i < widths.length; i++) {
      int header = Printable.columns(ClaimRow.HEADER.get(i));
      widths[i] = widths[i] == 0 ? 0 : Math.max(widths[i], header);
    }
    int gaps = 2 * widths.length;
    while (sum(widths) + gaps > width) {
      widths[widest(widths)]--;
    }
    return widths;
  }

  private static int sum(int[] widths) {
    return Arrays.stream(widths).sum();
  }

  private static int widest(int[] widths) {
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      widest = widths[i] > widths[widest] ? i : widest;
    }
    return widest;
  }
}
