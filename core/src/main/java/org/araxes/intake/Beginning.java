package org.araxes.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * How a file begins: what tells its kind.
 *
 * @param name the name under which it was offered
 * @param bytes its first bytes, at most {@link #LENGTH}
 */
public record Beginning(String name, byte[] bytes) {
  /** How far into a file is looked. */
  public static final int LENGTH = 4096;

  /** What follows the last dot of the name, in small letters; the whole name if it has no dot. */
  public String ending() {
    return ending(name);
  }

  static String ending(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.substring(last.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether the first bytes are these; numbers above 127 are taken as bytes. */
  public boolean isBytes(int... first) {
    return begins(bytes, first);
  }

  static boolean begins(byte[] bytes, int... first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  /** The encoding of two or four bytes a letter that the first bytes are in; else null. */
  public @Nullable Charset wide() {
    return Wide.of(bytes);
  }

  /** How many of the first bytes are a byte order mark. */
  public int mark() {
    return isBytes(0xEF, 0xBB, 0xBF) ? 3 : Wide.mark(bytes);
  }

  public boolean isGzip() {
    return isBytes(0x1F, 0x8B);
  }

  /** The first bytes as characters of one byte each; of a gzip file, those that are packed. */
  public String letters() {
    return new String(isGzip() ? unpacked() : bytes, StandardCharsets.ISO_8859_1);
  }

  private byte[] unpacked() {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] start = new byte[LENGTH];
      int length = 0;
      try {
        for (int read = in.read(start); read > 0; read = in.read(start, length, LENGTH - length)) {
          length += read;
        }
      } catch (IOException e) {
        // The bytes end in the middle of what is packed: what came out is enough.
      }
      return java.util.Arrays.copyOf(start, length);
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
