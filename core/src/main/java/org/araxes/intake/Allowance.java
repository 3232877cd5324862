package org.araxes.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How many bytes may yet come out of what the user offered, however deep they are packed. One is
 * shared by all that is unpacked from one file, so that packing a bomb into a bomb gains nothing.
 */
public final class Allowance {
  /** More than this many times its size is in no honest file. */
  static final int RATIO = 100;

  /** Every file may grow to this size, whatever it is packed from. */
  static final long FREE = 20_000_000;

  /** How deep containers may stand in containers. */
  static final int DEEPEST = 5;

  private long offered;
  private long unpacked;

  Allowance(long offered) {
    this.offered = offered;
  }

  /** For streams, of which nobody knows how long they are: more was offered. */
  synchronized void offer(long bytes) {
    offered += bytes;
  }

  synchronized void spend(long bytes) throws IOException {
    unpacked += bytes;
    if (unpacked > FREE + RATIO * offered) {
      throw new IOException(
          "grows to more than " + RATIO + " times its size when it is unpacked, as a bomb does");
    }
  }

  /** The same bytes, counted; reading fails when there are too many. */
  InputStream spentBy(InputStream unpacked) {
    return new Counted(unpacked, this::spend);
  }

  /** The same bytes, which add to what was offered. */
  InputStream offeredBy(InputStream packed) {
    return new Counted(packed, this::offer);
  }

  private interface Counter {
    void count(long bytes) throws IOException;
  }

  private static final class Counted extends FilterInputStream {
    private final Counter counter;

    private Counted(InputStream counted, Counter counter) {
      super(counted);
      this.counter = counter;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      counter.count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      counter.count(Math.max(0, read));
      return read;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
