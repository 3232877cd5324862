package org.araxes.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** Finds where a record begins after a stretch of a web archive that cannot be read. */
final class Starts {
  private static final byte[] MEMBER = {0x1F, (byte) 0x8B, 8};
  private static final byte[] RECORD = "\r\n\r\nWARC/1.".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] HEADER_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final int STEP = 1 << 20;

  private Starts() {}

  static boolean isGzip(FileChannel file, long at) throws IOException {
    ByteBuffer first = ByteBuffer.allocate(2);
    file.read(first, at);
    return first.get(0) == MEMBER[0] && first.get(1) == MEMBER[1];
  }

  /** Where the next gzip member begins that holds a record; the file's size if none does. */
  static long nextMember(FileChannel file, long from) throws IOException {
    long at = next(file, from, MEMBER);
    while (at < file.size() && !holdsRecord(file, at)) {
      at = next(file, at + 1, MEMBER);
    }
    return at;
  }

  /** Where the next record of a plain file begins; the file's size if there is none. */
  static long nextRecord(FileChannel file, long from) throws IOException {
    long at = next(file, from, RECORD);
    return at < file.size() ? at + 4 : at;
  }

  /** Where the header of a record ends and its block begins. */
  static long headerEnd(FileChannel file, long record) throws IOException {
    return Math.min(file.size(), next(file, record, HEADER_END) + HEADER_END.length);
  }

  private static boolean holdsRecord(FileChannel file, long at) throws IOException {
    file.position(at);
    PushbackInputStream in =
        new PushbackInputStream(new BufferedInputStream(Channels.newInputStream(file), 4096), 4096);
    try (GzipMember member = new GzipMember(in, 4096)) {
      return new String(member.readNBytes(5), StandardCharsets.US_ASCII).equals("WARC/");
    } catch (IOException e) {
      return false;
    }
  }

  private static long next(FileChannel file, long from, byte[] wanted) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(STEP + wanted.length);
    for (long at = from; at < file.size(); at += STEP) {
      buffer.clear();
      int read = file.read(buffer, at);
      while (read > 0 && buffer.hasRemaining()) {
        read = file.read(buffer, at + buffer.position());
      }
      int length = buffer.position();
      byte[] bytes = buffer.array();
      for (int i = 0; i + wanted.length <= length && i < STEP; i++) {
        if (java.util.Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
          return at + i;
        }
      }
    }
    return file.size();
  }
}
