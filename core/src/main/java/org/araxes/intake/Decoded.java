package org.araxes.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text.
 *
 * @param note what the user should know of how they were decoded
 */
record Decoded(String text, @Nullable String note) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** As text in the encoding of its byte order mark, in UTF-8 or, if it is not, windows-1252. */
  static Decoded of(byte[] bytes) {
    if (Beginning.begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8(bytes, 3);
    }
    if (Beginning.begins(bytes, 0xFF, 0xFE)) {
      return new Decoded(cut(bytes, 2, StandardCharsets.UTF_16LE), null);
    }
    if (Beginning.begins(bytes, 0xFE, 0xFF)) {
      return new Decoded(cut(bytes, 2, StandardCharsets.UTF_16BE), null);
    }
    return utf8(bytes, 0);
  }

  private static Decoded utf8(byte[] bytes, int from) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString();
      return new Decoded(text, null);
    } catch (CharacterCodingException e) {
      return new Decoded(cut(bytes, from, WINDOWS), "not UTF-8, read as windows-1252");
    }
  }

  /** What kind of file the bytes are when they are no text; null when they may be text. */
  static @Nullable String binaryKind(byte[] bytes) {
    if (Beginning.begins(bytes, '%', 'P', 'D', 'F')) {
      return "a PDF file";
    }
    if (Beginning.begins(bytes, 'P', 'K', 3, 4)) {
      return "a ZIP archive or office document";
    }
    if (Beginning.begins(bytes, 0x1F, 0x8B)) {
      return "compressed";
    }
    boolean wide = Beginning.begins(bytes, 0xFF, 0xFE) || Beginning.begins(bytes, 0xFE, 0xFF);
    if (wide) {
      return null;
    }
    int odd = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return "binary, not text";
      }
      odd += b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
    }
    return odd > bytes.length / 50 ? "binary, not text" : null;
  }

  private static String cut(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }
}
