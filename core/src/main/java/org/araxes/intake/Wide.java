package org.araxes.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells text of two and of four bytes a letter, with a byte order mark and without. */
final class Wide {
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final int LOOKED_AT = 2_000;

  private Wide() {}

  /** Null when the bytes are in no such encoding. */
  static @Nullable Charset of(byte[] bytes) {
    if (Beginning.begins(bytes, 0xFF, 0xFE, 0, 0)) {
      return UTF_32LE;
    }
    if (Beginning.begins(bytes, 0, 0, 0xFE, 0xFF)) {
      return UTF_32BE;
    }
    if (Beginning.begins(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return Beginning.begins(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : unmarked(bytes);
  }

  /** How many bytes the mark has. */
  static int mark(byte[] bytes) {
    Charset charset = of(bytes);
    boolean four = UTF_32LE.equals(charset) || UTF_32BE.equals(charset);
    boolean two = Beginning.begins(bytes, 0xFF, 0xFE) || Beginning.begins(bytes, 0xFE, 0xFF);
    return four ? 4 : two ? 2 : 0;
  }

  /** Text of mostly Latin letters: every other byte is zero, and none of the others is. */
  private static @Nullable Charset unmarked(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT) / 2 * 2;
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    boolean odd = bytes.length % 2 == 1 || length < 8;
    if (odd || Math.min(zeros[0], zeros[1]) > 0 || zeros[0] + zeros[1] < length * 2 / 5) {
      return null;
    }
    return zeros[1] > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }
}
