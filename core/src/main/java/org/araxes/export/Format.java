package org.araxes.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.araxes.table.Column;
import org.araxes.table.RowWriter;
import org.araxes.table.Sheet;
import org.araxes.table.Syntax;

/** A form in which the record can be taken away: one list of columns, and rows. */
public final class Format {
  private final String name;
  private final String table;
  private final String mediaType;
  private final String extension;
  private final String description;
  private final Body<?> body;

  /** What is written, and how. */
  record Body<R>(
      Sheet<R> sheet, Function<Settings, Syntax> syntax, Rows<R> rows, Coverage coverage) {
    Losses write(
        String target,
        Selection selection,
        Settings settings,
        OutputStream out,
        Consumer<Loss> each)
        throws IOException {
      Losses losses = new Losses(target, each);
      try (RowWriter<R> writer = syntax.apply(settings).begin(sheet, out)) {
        rows.give(selection, settings, new Sink<>(sheet, writer, losses, coverage));
      }
      return losses;
    }
  }

  Format(
      String name,
      String table,
      String mediaType,
      String extension,
      String description,
      Body<?> body) {
    this.name = name;
    this.table = table;
    this.mediaType = mediaType;
    this.extension = extension;
    this.description = description;
    this.body = body;
  }

  /** As the command line has it: csv, acled ... */
  public String name() {
    return name;
  }

  /** Which of the tables of that name: claims, occurrences ... */
  public String table() {
    return table;
  }

  /** Name and table, unlike any other: {@code csv-claims}. */
  public String key() {
    return name + "-" + table;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Without a dot. */
  public String extension() {
    return extension;
  }

  /** What a row is, in one line. */
  public String description() {
    return description;
  }

  /** The columns; in JSON a dot steps into an object. */
  public List<? extends Column<?>> columns() {
    return body.sheet().columns();
  }

  /** What the format has no place for, and why. */
  public Map<Facet, String> lost() {
    return body.coverage().lost();
  }

  /**
   * Writes everything.
   *
   * @param out stays open
   * @param each is handed each loss as it comes
   */
  public Losses write(Selection selection, Settings settings, OutputStream out, Consumer<Loss> each)
      throws IOException {
    Losses losses = body.write(name, selection, settings, out, each);
    out.flush();
    return losses;
  }
}
