package org.araxes.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The same text in UTF-8, for those that part bytes at the ends of lines. */
final class Recoded extends InputStream {
  private final Reader in;
  private final char[] letters = new char[1 << 13];
  private byte[] bytes = new byte[0];
  private int at;

  Recoded(InputStream in, Charset charset) {
    this.in = new InputStreamReader(in, charset);
  }

  @Override
  public int read() throws IOException {
    if (at == bytes.length && !fill()) {
      return -1;
    }
    return bytes[at++] & 0xFF;
  }

  private boolean fill() throws IOException {
    int length = in.read(letters, 0, letters.length - 1);
    if (length < 0) {
      return false;
    }
    // Both halves of a letter are encoded together.
    if (Character.isHighSurrogate(letters[length - 1])) {
      int other = in.read();
      if (other >= 0) {
        letters[length++] = (char) other;
      }
    }
    bytes = new String(letters, 0, length).getBytes(StandardCharsets.UTF_8);
    at = 0;
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
