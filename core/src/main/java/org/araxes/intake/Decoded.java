package org.araxes.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text.
 *
 * @param note what the user should know of how they were decoded
 */
record Decoded(String text, @Nullable String note) {
  /** A page with one faulty letter in so many is still in the encoding that it says. */
  private static final int FEW = 500;

  /** So far into a TAR archive stands its mark. */
  private static final int TAR_MARK = 257;

  /**
   * As text in the encoding of its byte order mark, in UTF-8 or, if it is not, what it looks like.
   */
  static Decoded of(byte[] bytes) {
    if (Beginning.begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8(bytes, 3);
    }
    Charset wide = Wide.of(bytes);
    if (wide == null) {
      return utf8(bytes, 0);
    }
    int mark = Wide.mark(bytes);
    String note = mark > 0 ? null : "read as " + wide.name().toLowerCase(Locale.ROOT);
    return new Decoded(cut(bytes, mark, wide), note);
  }

  /**
   * Bytes that were said to be in an encoding: in that, unless they say otherwise themselves.
   *
   * @param said by the server; null when it said nothing. It comes before what a page says
   * @param page whether they are a page, which may say it itself
   * @param plain what {@link #of} made of the same bytes
   */
  static Decoded declared(byte[] bytes, @Nullable String said, boolean page, Decoded plain) {
    Charset served = said == null ? null : Encoding.named(said);
    Charset declared = served == null && page ? Encoding.declared(bytes) : served;
    boolean marked = Beginning.begins(bytes, 0xEF, 0xBB, 0xBF) || Wide.of(bytes) != null;
    if (declared == null || marked) {
      return plain;
    }
    boolean utf8 = plain.note == null;
    if (!declared.equals(StandardCharsets.UTF_8)) {
      boolean plainLetters = utf8 && plain.text.length() == bytes.length;
      // In two-byte encodings seven bits may be half a letter, so what is declared is used.
      return utf8 && !plainLetters
          ? new Decoded(plain.text, "says that it is in " + declared.name() + ", is in UTF-8")
          : new Decoded(cut(bytes, 0, declared), null);
    }
    if (utf8) {
      return plain;
    }
    String mended = cut(bytes, 0, StandardCharsets.UTF_8);
    long faults = mended.chars().filter(c -> c == '\uFFFD').count();
    return faults * FEW < bytes.length
        ? new Decoded(mended, "in UTF-8 with " + faults + " faulty letters")
        : new Decoded(plain.text, "says that it is in UTF-8, " + plain.note);
  }

  private static Decoded utf8(byte[] bytes, int from) {
    // Faults become U+FFFD: a text without it has none, and is decoded only this once.
    String mended = cut(bytes, from, StandardCharsets.UTF_8);
    if (mended.indexOf('\uFFFD') < 0 || isUtf8(bytes)) {
      return new Decoded(mended, null);
    }
    Charset guess = Encoding.guess(bytes);
    return new Decoded(
        cut(bytes, from, guess), "not UTF-8, read as " + guess.name().toLowerCase(Locale.ROOT));
  }

  static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
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
    if (isArchive(bytes)) {
      return "an archive of a kind that is not read: unpack it first";
    }
    if (Beginning.begins(bytes, 0xFF, 0xD8, 0xFF) || Beginning.begins(bytes, 0x89, 'P', 'N', 'G')) {
      return "a picture: recognise its text first";
    }
    if (Beginning.begins(bytes, 0x1F, 0x8B)) {
      return "compressed";
    }
    if (Wide.of(bytes) != null) {
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

  /** TAR, 7z, RAR, bzip2 and xz. */
  private static boolean isArchive(byte[] bytes) {
    boolean tar =
        bytes.length > TAR_MARK + 5
            && Beginning.begins(
                Arrays.copyOfRange(bytes, TAR_MARK, TAR_MARK + 5), 'u', 's', 't', 'a', 'r');
    return tar
        || Beginning.begins(bytes, '7', 'z', 0xBC, 0xAF)
        || Beginning.begins(bytes, 'R', 'a', 'r', '!', 0x1A)
        || Beginning.begins(bytes, 'B', 'Z', 'h') && bytes.length > 4 && bytes[4] == '1'
        || Beginning.begins(bytes, 0xFD, '7', 'z', 'X', 'Z');
  }

  private static String cut(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }
}
