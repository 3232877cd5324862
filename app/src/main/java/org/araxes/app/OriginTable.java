package org.araxes.app;

import java.util.Locale;
import org.araxes.model.Block;
import org.araxes.model.Document;
import org.araxes.model.Origin;
import org.jspecify.annotations.Nullable;

/** What is known of a document that was taken in, one line a piece, for a look. */
final class OriginTable {
  private static final String MISSING = "not found";
  private static final int LABEL = 11;

  private final StringBuilder out = new StringBuilder();
  private final int width;

  private OriginTable(int width) {
    this.width = width;
  }

  /**
   * @param width columns that a line may have
   */
  static String of(Document document, int width) {
    OriginTable table = new OriginTable(width);
    Origin origin = document.origin();
    table.out.append(Printable.cut(Printable.line(document.id()), width)).append('\n');
    table.row("title", origin.title());
    table.row("publisher", origin.publisher());
    table.row("published", origin.published());
    table.row("authors", origin.authors().isEmpty() ? null : String.join(", ", origin.authors()));
    table.row("url", origin.url());
    table.row("language", origin.language());
    table.row("text", extent(document));
    return table.out.toString();
  }

  private static String extent(Document document) {
    long paragraphs =
        document.blocks().stream().map(Block::kind).filter(Block.Kind::isEvidence).count();
    int length = document.text().length();
    String start = Printable.line(document.text().substring(0, Math.min(400, length)));
    return String.format(
        Locale.ROOT, "%,d characters, %d paragraphs: %s", length, paragraphs, start);
  }

  private void row(String label, @Nullable Object value) {
    String name = "  " + label + " ".repeat(LABEL - label.length());
    String words = value == null ? MISSING : Printable.line(value.toString());
    out.append(Printable.cut(name + words, width)).append('\n');
  }
}
