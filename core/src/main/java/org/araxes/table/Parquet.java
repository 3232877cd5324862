package org.araxes.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Rows as a Parquet file: flat columns and lists of texts, every cell optional, texts that come
 * again in dictionaries, no compression, so that the bytes depend on the rows alone.
 */
public record Parquet() implements Syntax {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int ROWS_A_GROUP = 20_000;

  @Override
  public <R> RowWriter<R> begin(Sheet<R> sheet, OutputStream out) throws IOException {
    return new File<>(sheet, out);
  }

  private static final class File<R> implements RowWriter<R> {
    private final Sheet<R> sheet;
    private final OutputStream out;
    private final List<ParquetFooter.Group> groups = new ArrayList<>();
    private List<ParquetPage> pages = new ArrayList<>();
    private int rows;
    private long position;

    File(Sheet<R> sheet, OutputStream out) throws IOException {
      this.sheet = sheet;
      this.out = out;
      put(MAGIC);
      renew();
    }

    private void renew() {
      pages = new ArrayList<>();
      sheet.columns().forEach(column -> pages.add(new ParquetPage(column.kind())));
      rows = 0;
    }

    @Override
    public void write(R row) throws IOException {
      for (int i = 0; i < pages.size(); i++) {
        pages.get(i).add(sheet.columns().get(i).of(row));
      }
      if (++rows == ROWS_A_GROUP) {
        group();
      }
    }

    private void group() throws IOException {
      List<ParquetFooter.Chunk> chunks = new ArrayList<>();
      for (ParquetPage page : pages) {
        chunks.add(chunk(page));
      }
      groups.add(new ParquetFooter.Group(chunks, rows));
      renew();
    }

    private ParquetFooter.Chunk chunk(ParquetPage page) throws IOException {
      Map<Object, Integer> dictionary = page.dictionary();
      long start = position;
      if (dictionary != null) {
        byte[] words = page.dictionaryData(dictionary);
        put(ParquetFooter.dictionaryHeader(words.length, dictionary.size()));
        put(words);
      }
      long data = position;
      byte[] bytes = page.data(dictionary);
      put(ParquetFooter.pageHeader(bytes.length, page.size(), dictionary != null));
      put(bytes);
      return new ParquetFooter.Chunk(
          start, data, position - start, page.size(), dictionary != null);
    }

    private void put(byte[] bytes) throws IOException {
      out.write(bytes);
      position += bytes.length;
    }

    @Override
    public void close() throws IOException {
      if (rows > 0) {
        group();
      }
      byte[] footer = ParquetFooter.write(sheet, groups);
      put(footer);
      put(ParquetPage.bytes(4).putInt(footer.length).array());
      put(MAGIC);
      out.flush();
    }
  }
}
