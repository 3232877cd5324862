package org.araxes.formats;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Damages files in the ways that disks, networks and enemies do. */
final class Mutation {
  private static final byte[][] ODD = {
    {0},
    {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF},
    {0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF},
    "<!DOCTYPE a [<!ENTITY x \"y\">]>&x;".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
    "<div><p>".repeat(200).getBytes(java.nio.charset.StandardCharsets.US_ASCII),
    "\"\n,{[".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
    {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
    {(byte) 0xE2, (byte) 0x80, (byte) 0xAE}
  };

  private final Random random;
  private final List<byte[]> others;

  /**
   * @param others of which pieces are taken
   */
  Mutation(long seed, List<byte[]> others) {
    this.random = new Random(seed);
    this.others = others;
  }

  byte[] of(byte[] whole) {
    byte[] bytes = whole.clone();
    int times = 1 + random.nextInt(4);
    for (int i = 0; i < times && bytes.length > 8; i++) {
      bytes = once(bytes);
    }
    return bytes;
  }

  /** Damages what is packed in a gzip file, or one of the files in a ZIP archive. */
  byte[] within(byte[] zip) {
    if (zip[0] != 'P') {
      return Papers.gzip(of(Papers.gunzip(zip)));
    }
    Map<String, byte[]> files = Papers.unzip(zip);
    int wanted = random.nextInt(files.size());
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (wanted-- == 0) {
        file.setValue(of(file.getValue()));
      }
    }
    return Papers.zip(files);
  }

  private byte[] once(byte[] bytes) {
    int at = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, 1 + random.nextInt(64));
    switch (random.nextInt(9)) {
      case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> {
        for (int i = 0; i < length; i++) {
          bytes[at + i] = (byte) random.nextInt(256);
        }
      }
      case 2 -> {
        return Arrays.copyOf(bytes, at);
      }
      case 3 -> {
        return spliced(bytes, at, new byte[0], at + length);
      }
      case 4 -> {
        return spliced(bytes, at, Arrays.copyOfRange(bytes, at, at + length), at);
      }
      case 5 -> {
        return spliced(bytes, at, ODD[random.nextInt(ODD.length)], at);
      }
      case 6 -> {
        byte[] other = others.get(random.nextInt(others.size()));
        int from = random.nextInt(other.length);
        int to = Math.min(other.length, from + 1 + random.nextInt(400));
        return spliced(bytes, at, Arrays.copyOfRange(other, from, to), at + length);
      }
      case 7 -> digits(bytes, at);
      default -> Arrays.fill(bytes, at, at + length, bytes[at]);
    }
    return bytes;
  }

  /** Other figures where the next figures stand: lengths, offsets, counts. */
  private void digits(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && !Character.isDigit(bytes[at])) {
      at++;
    }
    while (at < bytes.length && Character.isDigit(bytes[at])) {
      bytes[at++] = (byte) ('0' + random.nextInt(10));
    }
  }

  private static byte[] spliced(byte[] bytes, int at, byte[] piece, int from) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + piece.length);
    out.write(bytes, 0, at);
    out.writeBytes(piece);
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }
}
