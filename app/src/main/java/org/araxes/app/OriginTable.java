package org.araxes.app;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.araxes.model.Block;
import org.araxes.model.Document;
import org.araxes.model.Found;
import org.araxes.model.Origin;
import org.jspecify.annotations.Nullable;

/** What is known of a document that was taken in, one line a piece, for a look. */
final class OriginTable {
  private static final String MISSING = "not found";
  private static final int LABEL = 11;

  /** Columns that a value has at least. */
  private static final int LEAST = 20;

  private static final List<Found.Part> SHOWN =
      List.of(
          Found.Part.TITLE,
          Found.Part.PUBLISHER,
          Found.Part.PUBLISHED,
          Found.Part.AUTHORS,
          Found.Part.URL,
          Found.Part.LANGUAGE);

  /** Of these is shown who says something else. */
  private static final Set<Found.Part> AGREED =
      EnumSet.of(Found.Part.PUBLISHER, Found.Part.PUBLISHED);

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
    table.out.append(Printable.cut(Printable.line(document.id()), width)).append('\n');
    for (Found.Part part : SHOWN) {
      table.part(part, document.origin());
    }
    table.row("text", extent(document), "");
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

  private void part(Found.Part part, Origin origin) {
    Optional<Found> how = origin.how(part);
    String value = origin.value(part).orElse(null);
    row(part.toString(), value, how.map(Found::how).orElse(""));
    Set<String> said = new HashSet<>(Set.of(value == null ? "" : value));
    for (Found other : origin.found()) {
      if (other.part() == part && AGREED.contains(part) && said.add(other.value())) {
        row("", "but " + other.value(), other.how());
      }
    }
  }

  private void row(String label, @Nullable String value, String how) {
    String name = "  " + label + " ".repeat(LABEL - label.length());
    String words = value == null ? MISSING : Printable.line(value);
    String after = how.isEmpty() ? "" : "  (" + how + ")";
    int room = width - Printable.columns(name) - Printable.columns(after);
    out.append(name).append(Printable.cut(words, Math.max(LEAST, room)));
    out.append(Printable.line(after).isEmpty() ? "" : "  " + Printable.line(after)).append('\n');
  }
}
