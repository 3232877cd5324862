package org.araxes.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, of which none is held in memory beyond a limit. */
final class ByteLines implements Iterator<ByteLines.Line> {
  /**
   * One line without its end.
   *
   * @param number from 1
   * @param bytes null when the line is longer than the limit
   */
  record Line(long number, byte @Nullable [] bytes) {}

  private final InputStream in;
  private final int limit;
  private long number;
  private @Nullable Line next;
  private boolean ended;

  ByteLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      try {
        next = read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return next != null;
  }

  @Override
  public Line next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Line line = next;
    next = null;
    return line;
  }

  private @Nullable Line read() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean tooLong = false;
    int read = in.read();
    if (read < 0) {
      ended = true;
      return null;
    }
    while (read >= 0 && read != '\n') {
      if (bytes.size() < limit) {
        bytes.write(read);
      } else {
        tooLong = true;
      }
      read = in.read();
    }
    number++;
    return new Line(number, tooLong ? null : bytes.toByteArray());
  }
}
