package org.araxes.formats;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of a table; values may stand in quotes, in which a quote is doubled (RFC 4180). */
final class Rows implements Iterator<Rows.Row> {
  /**
   * @param line on which it begins, from 1
   * @param fault what is wrong with it; null when nothing is
   */
  record Row(long line, List<String> values, @Nullable String fault) {}

  private final Reader in;
  private final char separator;
  private final int longest;
  private final StringBuilder value = new StringBuilder();
  private long line = 1;
  private int ahead = NOTHING;
  private long length;
  private @Nullable Row next;

  private static final int NOTHING = -2;
  private static final int END = -1;

  /**
   * @param longest how many characters a row may have; of longer ones nothing is kept
   */
  Rows(Reader in, char separator, int longest) {
    this.in = in;
    this.separator = separator;
    this.longest = longest;
  }

  @Override
  public boolean hasNext() {
    while (next == null && peek() != END) {
      Row row = row();
      boolean blank = row.values().size() == 1 && row.values().get(0).isBlank();
      next = blank && row.fault() == null ? null : row;
    }
    return next != null;
  }

  @Override
  public Row next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Row row = next;
    next = null;
    return row;
  }

  private Row row() {
    long begins = line;
    length = 0;
    List<String> values = new ArrayList<>();
    boolean open = true;
    boolean unclosed = false;
    while (open) {
      value.setLength(0);
      if (peek() == '"') {
        unclosed = !quoted();
      }
      int c = read();
      while (c != separator && c != '\n' && c != '\r' && c != END) {
        keep(c);
        c = read();
      }
      if (c == '\r' && peek() == '\n') {
        c = read();
      }
      line += c == '\n' || c == '\r' ? 1 : 0;
      values.add(value.toString());
      open = c == separator;
    }
    String fault =
        unclosed
            ? "a value in quotes that never ends"
            : length > longest ? "longer than any document that is read" : null;
    return new Row(begins, values, fault);
  }

  /** Reads a value in quotes, as far as its last quote; false when there is none. */
  private boolean quoted() {
    read();
    for (int c = read(); c != END; c = read()) {
      if (c == '"') {
        if (peek() != '"') {
          return true;
        }
        read();
      }
      line += c == '\n' ? 1 : 0;
      keep(c);
    }
    return false;
  }

  private void keep(int c) {
    length++;
    if (length <= longest) {
      value.append((char) c);
    }
  }

  private int peek() {
    if (ahead == NOTHING) {
      ahead = fetch();
    }
    return ahead;
  }

  private int read() {
    int c = peek();
    ahead = c == END ? END : NOTHING;
    return c;
  }

  private int fetch() {
    try {
      return in.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
