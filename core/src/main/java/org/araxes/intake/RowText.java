package org.araxes.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a table row by row, as it is read. A row is in UTF-8 or, if it is not, in what all such
 * rows so far look like: a few names in one row tell little.
 */
public final class RowText {
  private static final int ENOUGH = 40_000;

  private final ByteArrayOutputStream foreign = new ByteArrayOutputStream();
  private Charset charset = StandardCharsets.UTF_8;
  private @Nullable String note;

  /**
   * @param row values as characters of one byte each
   */
  public List<String> of(List<String> row) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (String value : row) {
      all.writeBytes(value.getBytes(StandardCharsets.ISO_8859_1));
      all.write('\n');
    }
    Charset own = encoding(all.toByteArray());
    List<String> decoded = new ArrayList<>(row.size());
    row.forEach(value -> decoded.add(new String(value.getBytes(StandardCharsets.ISO_8859_1), own)));
    return decoded;
  }

  private Charset encoding(byte[] row) {
    if (Decoded.isUtf8(row)) {
      return StandardCharsets.UTF_8;
    }
    if (foreign.size() < ENOUGH) {
      foreign.writeBytes(row);
      Charset told = Encoding.guess(foreign.toByteArray());
      if (!told.equals(charset)) {
        charset = told;
        note = "not UTF-8, read as " + told.name().toLowerCase(Locale.ROOT);
      }
    }
    return charset;
  }

  /** What the user should know since this was last asked; null when it is nothing. */
  public @Nullable String note() {
    String said = note;
    note = null;
    return said;
  }
}
