package org.araxes.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What is packed in one member of a gzip file, checked by its sum when it ends. Unlike {@link
 * java.util.zip.GZIPInputStream} it stops at the end of the member, and knows where that is.
 */
final class GzipMember extends InputStream {
  private static final int HEADER_SUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  /** What honest text never reaches: its packed size times this, above the free size. */
  private static final int RATIO = 200;

  private static final long FREE = 20_000_000;

  private final PushbackInputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();
  private final byte[] packed;
  private int length;
  private long taken;
  private boolean ended;

  /**
   * @param in stands after the member when this has ended; its pushback is {@code buffer} long
   * @throws IOException when no member begins here
   */
  GzipMember(PushbackInputStream in, int buffer) throws IOException {
    this.in = in;
    this.packed = new byte[buffer];
    if (one() != 0x1F || one() != 0x8B || one() != 8) {
      throw new ZipException("no gzip member begins here");
    }
    int flags = one();
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(one() | one() << 8);
    }
    if ((flags & NAME) != 0) {
      skipWord();
    }
    if ((flags & COMMENT) != 0) {
      skipWord();
    }
    skip((flags & HEADER_SUM) != 0 ? 2 : 0);
  }

  private int one() throws IOException {
    int read = in.read();
    if (read < 0) {
      throw new java.io.EOFException();
    }
    taken++;
    return read;
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      one();
    }
  }

  private void skipWord() throws IOException {
    for (int c = one(); c != 0; c = one()) {
      // Names and comments of members are of no interest.
    }
  }

  /** How many bytes of the file were used so far. */
  long taken() {
    return taken;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int wanted) throws IOException {
    if (ended || wanted == 0) {
      return ended ? -1 : 0;
    }
    try {
      int got = inflater.inflate(bytes, from, wanted);
      while (got == 0 && !inflater.finished()) {
        if (inflater.needsDictionary()) {
          throw new ZipException("a preset dictionary, which gzip does not have");
        }
        length = in.read(packed);
        if (length < 0) {
          throw new java.io.EOFException();
        }
        inflater.setInput(packed, 0, length);
        got = inflater.inflate(bytes, from, wanted);
      }
      sum.update(bytes, from, got);
      if (inflater.getBytesWritten() > FREE + RATIO * (taken + inflater.getBytesRead())) {
        throw new ZipException("grows like a bomb when it is unpacked");
      }
      if (inflater.finished()) {
        end();
      }
      return got == 0 ? -1 : got;
    } catch (DataFormatException e) {
      throw new ZipException("damaged");
    }
  }

  private void end() throws IOException {
    int left = inflater.getRemaining();
    in.unread(packed, length - left, left);
    taken += inflater.getBytesRead();
    long stated = one() | one() << 8 | one() << 16 | (long) one() << 24;
    skip(4);
    ended = true;
    if (stated != sum.getValue()) {
      throw new ZipException("damaged");
    }
  }

  @Override
  public void close() {
    inflater.end();
  }
}
