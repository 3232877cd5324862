package org.araxes.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Cells between commas or tabs. Words that begin like a formula get an apostrophe in front.
 *
 * @param quotes whether cells are quoted where they need it, after RFC 4180; without, tabs and line
 *     breaks inside cells become blanks
 * @param header whether the first row names the columns
 * @param mark whether to begin with a byte-order mark, which some spreadsheet programs want
 * @param second a row under the header, such as tags; may be empty
 */
public record Delimited(
    char between, boolean quotes, boolean header, boolean mark, List<String> second)
    implements Syntax {
  public static final Delimited CSV = new Delimited(',', true, true, false, List.of());
  public static final Delimited TSV = new Delimited('\t', true, true, false, List.of());

  /** Tabs, and nothing quoted. */
  public static final Delimited PLAIN_TABS = new Delimited('\t', false, true, false, List.of());

  public Delimited {
    second = List.copyOf(second);
  }

  public Delimited withoutHeader() {
    return new Delimited(between, quotes, false, mark, second);
  }

  public Delimited withMark() {
    return new Delimited(between, quotes, header, true, second);
  }

  public Delimited withSecondRow(List<String> cells) {
    return new Delimited(between, quotes, header, mark, cells);
  }

  @Override
  public <R> RowWriter<R> begin(Sheet<R> sheet, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (mark) {
      writer.write('\ufeff');
    }
    if (header) {
      line(sheet.header(), writer);
    }
    if (!second.isEmpty()) {
      line(second, writer);
    }
    return new RowWriter<>() {
      @Override
      public void write(R row) throws IOException {
        for (int i = 0; i < sheet.columns().size(); i++) {
          Column<R> column = sheet.columns().get(i);
          String text = Cells.text(column.of(row));
          cell(i, Cells.harmless(column.kind(), text), writer);
        }
        writer.write('\n');
      }

      @Override
      public void close() throws IOException {
        writer.flush();
      }
    };
  }

  private void line(List<String> cells, Writer writer) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      cell(i, cells.get(i), writer);
    }
    writer.write('\n');
  }

  private void cell(int number, String text, Writer writer) throws IOException {
    if (number > 0) {
      writer.write(between);
    }
    if (!quotes) {
      writer.write(
          text.replace('\t', ' ').replace("\r\n", " ").replace('\n', ' ').replace('\r', ' '));
    } else if (needsQuotes(text)) {
      writer.write('"' + text.replace("\"", "\"\"") + '"');
    } else {
      writer.write(text);
    }
  }

  private boolean needsQuotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == between || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }
}
