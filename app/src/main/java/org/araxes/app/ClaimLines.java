package org.araxes.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.araxes.model.Reading;

/** Claims of a reading as lines: one for the claim, one for its sources. */
final class ClaimLines {
  private static final String DEEPER = "    ";

  private final Map<String, ClaimRow> rows = new HashMap<>();
  private final String heading;
  private final int width;

  ClaimLines(Console console, Reading reading) {
    this.width = console.width();
    this.heading = Headings.of(reading.document());
    ClaimRow.of(reading).forEach(row -> rows.put(row.cells().get(0), row));
  }

  /** The document in one line. */
  String heading() {
    return cut("", heading);
  }

  /**
   * Nothing when there is no such claim.
   *
   * @param name how the claim is called
   */
  List<String> of(String claim, String name, String indent) {
    ClaimRow row = rows.get(claim);
    if (row == null) {
      return List.of();
    }
    List<String> cells = new ArrayList<>(row.cells().subList(1, row.cells().size()));
    cells.removeIf(String::isEmpty);
    List<String> lines = new ArrayList<>();
    lines.add(cut(indent, name + "  " + String.join("; ", cells)));
    if (!row.chain().isEmpty()) {
      lines.add(cut(indent + DEEPER, "according to " + row.chain()));
    }
    return lines;
  }

  String cut(String indent, String words) {
    return indent + Printable.cut(words, width - indent.length());
  }
}
