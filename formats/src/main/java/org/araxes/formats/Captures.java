package org.araxes.formats;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The documents in a web archive, one after the other. Where the file is damaged the walk goes on
 * at the next record that begins whole; a record is handed out only after what follows it was found
 * whole, which its gzip member's sum tells.
 */
final class Captures implements Iterator<Capture>, Closeable {
  private static final int BUFFER = 1 << 15;

  /** Two line ends part a record from the next. */
  private static final int BETWEEN = 4;

  /** How many documents of one member wait for its end. */
  private static final int MOST = 4;

  private final FileChannel file;
  private final long size;
  private final boolean packed;
  private final Deque<Capture> ready = new ArrayDeque<>();

  /** Where the next stretch begins: a gzip member, or all that is left of a plain file. */
  private long at;

  private long skipped;
  private int damages;

  Captures(Path path) throws IOException {
    this.file = FileChannel.open(path);
    this.size = file.size();
    this.packed = size > 1 && Starts.isGzip(file, 0);
  }

  /** How many bytes were passed over because they are damaged. */
  long skipped() {
    return skipped;
  }

  /** At how many places. */
  int damages() {
    return damages;
  }

  @Override
  public boolean hasNext() {
    try {
      while (ready.isEmpty() && at < size) {
        stretch();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return !ready.isEmpty();
  }

  @Override
  public Capture next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void stretch() throws IOException {
    long begin = at;
    file.position(begin);
    try {
      at = packed ? member(begin) : record(begin);
    } catch (IOException | RuntimeException e) {
      // What is damaged shows in many ways, among them exceptions of the library's own.
      damages++;
      at = packed ? Starts.nextMember(file, begin + 1) : Starts.nextRecord(file, begin + 1);
      skipped += at - begin;
    }
  }

  /** Reads a member to its end and returns where that is. */
  private long member(long begin) throws IOException {
    PushbackInputStream in =
        new PushbackInputStream(
            new BufferedInputStream(Channels.newInputStream(file), BUFFER), BUFFER);
    Deque<Capture> found = new ArrayDeque<>();
    try (GzipMember member = new GzipMember(in, BUFFER);
        WarcReader reader = new WarcReader(new Unclosed(member))) {
      for (WarcRecord record = next(reader); record != null; record = next(reader)) {
        Records.document(record, begin).ifPresent(found::add);
        if (found.size() > MOST) {
          ready.addAll(found);
          found.clear();
        }
      }
      member.transferTo(OutputStream.nullOutputStream());
      ready.addAll(found);
      return begin + member.taken();
    }
  }

  /** Reads one record of a plain file and returns where the next one begins. */
  private long record(long begin) throws IOException {
    InputStream in = new BufferedInputStream(Channels.newInputStream(file), BUFFER);
    try (WarcReader reader = new WarcReader(new Unclosed(in))) {
      WarcRecord record = next(reader);
      if (record == null) {
        return size;
      }
      long length = record.body().size();
      Records.document(record, begin).ifPresent(ready::add);
      return Math.min(size, Starts.headerEnd(file, begin) + length + BETWEEN);
    }
  }

  private static @Nullable WarcRecord next(WarcReader reader) throws IOException {
    return reader.next().orElse(null);
  }

  /** A stream whose closing is somebody else's business. */
  private static final class Unclosed extends java.io.FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // The walk goes on in it.
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
