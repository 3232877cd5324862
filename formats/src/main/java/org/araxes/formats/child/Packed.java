package org.araxes.formats.child;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Tells damage in documents that are packed like ZIP archives, of which parsers say nothing. */
final class Packed {
  /** How a ZIP archive begins, and how long its end may be. */
  private static final int ZIP = 0x504B0304;

  private static final int LONGEST_END = 66_000;

  /** So much is unpacked to be looked at. */
  private static final long MOST = 100_000_000;

  private Packed() {}

  /** Whether it lacks the end that every such archive has. */
  static boolean isCutOff(Path file) {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      if (!isZip(bytes)) {
        return false;
      }
      byte[] end = new byte[(int) Math.min(bytes.length(), LONGEST_END)];
      bytes.seek(bytes.length() - end.length);
      bytes.readFully(end);
      return !new String(end, StandardCharsets.ISO_8859_1).contains("PK\5\6");
    } catch (IOException e) {
      return true;
    }
  }

  /** Whether a file in it cannot be unpacked. */
  static boolean isDamaged(Path file) {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      return isZip(bytes) && !isWhole(file);
    } catch (IOException e) {
      return true;
    }
  }

  private static boolean isWhole(Path file) {
    long left = MOST;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        left -= unpacked(zip, all.nextElement(), left);
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static long unpacked(ZipFile zip, ZipEntry entry, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long length = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(buffer); read > 0 && length < most; read = in.read(buffer)) {
        length += read;
      }
    }
    return length;
  }

  private static boolean isZip(RandomAccessFile bytes) throws IOException {
    return bytes.length() >= 4 && bytes.readInt() == ZIP;
  }
}
