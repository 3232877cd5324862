package org.araxes.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.araxes.link.ToldClaim;
import org.araxes.model.Reading;
import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/** Claims of a reading as lines: one for the claim, one for its sources. */
final class ClaimLines {
  private static final String DEEPER = "    ";

  private final Map<String, ClaimRow> rows = new HashMap<>();
  private final String heading;
  private final int width;
  private final Reading reading;

  ClaimLines(Console console, Reading reading) {
    this.reading = reading;
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

  /**
   * The words around the one that names the event, as they stand there; null when there are none.
   */
  @Nullable String words(ToldClaim told, String indent) {
    if (told.event() == null) {
      return null;
    }
    Span at = told.event().trigger();
    String text = reading.document().text();
    Span sentence =
        reading.sentences().stream().filter(one -> one.overlaps(at)).findFirst().orElse(at);
    int most = width - indent.length() - 2;
    int start = sentence.start();
    if (at.end() - start > most) {
      start = text.indexOf(' ', Math.max(start, at.start() - most / 2)) + 1;
      start = start == 0 || start > at.start() ? at.start() : start;
    }
    String words =
        text.substring(start, Math.max(at.end(), sentence.end())).replaceAll("\\s+", " ");
    return cut(indent, "\"" + (start > sentence.start() ? "\u2026" : "") + words.strip() + "\"");
  }

  String cut(String indent, String words) {
    return indent + Printable.cut(words, width - indent.length());
  }
}
