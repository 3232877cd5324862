package org.araxes.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.araxes.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * The towns and counties that {@code gazetteer/pack.mjs} packed; that file tells the layout. The
 * bytes stay as they are: a look-up is a binary search in them.
 */
final class PackedPlaces {
  private static final int MAGIC = 0x41525847;
  private static final int VERSION = 1;
  private static final int ROW = 22;

  private final ByteBuffer bytes;
  private final int keys;
  private final List<String> countries;
  private final List<String> divisions;
  private final List<String> features;
  private final int keyOffsets;
  private final int keyText;
  private final int postingOffsets;
  private final int postings;
  private final int rows;
  private final int nameOffsets;
  private final int nameText;

  private PackedPlaces(ByteBuffer bytes) {
    if (bytes.getInt() != MAGIC || bytes.getInt() != VERSION) {
      throw new IllegalStateException("the packed gazetteer is of another version: build again");
    }
    this.bytes = bytes;
    this.keys = bytes.getInt();
    int postingCount = bytes.getInt();
    int places = bytes.getInt();
    this.countries = strings(bytes);
    this.divisions = strings(bytes);
    this.features = strings(bytes);
    this.keyOffsets = bytes.position();
    this.keyText = keyOffsets + 4 * (keys + 1);
    this.postingOffsets = keyText + bytes.getInt(keyOffsets + 4 * keys);
    this.postings = postingOffsets + 4 * (keys + 1);
    this.rows = postings + 4 * postingCount;
    this.nameOffsets = rows + ROW * places;
    this.nameText = nameOffsets + 4 * (places + 1);
  }

  private static final class Packed {
    static final PackedPlaces PLACES = load();
  }

  /** Loaded at the first call, once for all. */
  static PackedPlaces get() {
    return Packed.PLACES;
  }

  private static PackedPlaces load() {
    try (InputStream in = PackedPlaces.class.getResourceAsStream("places.bin")) {
      if (in == null) {
        throw new IllegalStateException("the packed gazetteer is missing from the class path");
      }
      return new PackedPlaces(ByteBuffer.wrap(in.readAllBytes()).asReadOnlyBuffer());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The number of names. */
  int size() {
    return keys;
  }

  /** The name at a position of the index, folded. */
  String key(int at) {
    return text(keyText, keyOffsets, at);
  }

  /**
   * Places of a folded name, the most populous first.
   *
   * @param alpha3 three-letter codes by two-letter ones
   */
  List<Entry> find(String folded, Map<String, String> alpha3) {
    int at = search(folded.getBytes(StandardCharsets.UTF_8));
    if (at < 0) {
      return List.of();
    }
    int from = bytes.getInt(postingOffsets + 4 * at);
    int until = bytes.getInt(postingOffsets + 4 * at + 4);
    List<Entry> found = new ArrayList<>(until - from);
    for (int i = from; i < until; i++) {
      found.add(entry(bytes.getInt(postings + 4 * i), alpha3));
    }
    return found;
  }

  private int search(byte[] wanted) {
    int low = 0;
    int high = keys - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Arrays.compareUnsigned(wanted, raw(keyText, keyOffsets, middle));
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }

  private Entry entry(int place, Map<String, String> alpha3) {
    int row = rows + ROW * place;
    int population = bytes.getInt(row + 12);
    String alpha2 = countries.get(bytes.getChar(row + 16));
    String feature = features.get(bytes.getChar(row + 20));
    boolean county = feature.equals("ADM2");
    int id = bytes.getInt(row);
    @Nullable String country = alpha3.get(alpha2);
    Place where =
        new Place(
            county ? "fips:" + (id < 10_000 ? "0" : "") + id : Integer.toString(id),
            text(nameText, nameOffsets, place),
            country,
            county ? "county" : "city",
            bytes.getInt(row + 4) / 1e5,
            bytes.getInt(row + 8) / 1e5,
            county ? 40 : radiusKm(population));
    return new Entry(
        where, population, divisions.get(bytes.getChar(row + 18)), rank(feature), false);
  }

  /** A town of a thousand reaches two kilometres, one of ten millions thirty. */
  static double radiusKm(int population) {
    return Math.round(10 * Math.max(2, 1.2 * Math.pow(population / 1000.0, 0.35))) / 10.0;
  }

  private static Entry.Rank rank(String feature) {
    return switch (feature) {
      case "PPLC" -> Entry.Rank.CAPITAL;
      case "PPLA", "PPLG" -> Entry.Rank.SEAT;
      case "PPLX" -> Entry.Rank.QUARTER;
      case "ADM2" -> Entry.Rank.COUNTY;
      default -> Entry.Rank.TOWN;
    };
  }

  private String text(int start, int offsets, int at) {
    return new String(raw(start, offsets, at), StandardCharsets.UTF_8);
  }

  private byte[] raw(int start, int offsets, int at) {
    int from = bytes.getInt(offsets + 4 * at);
    byte[] found = new byte[bytes.getInt(offsets + 4 * at + 4) - from];
    bytes.get(start + from, found);
    return found;
  }

  private static List<String> strings(ByteBuffer bytes) {
    int count = bytes.getInt();
    List<String> found = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      byte[] letters = new byte[bytes.get() & 0xff];
      bytes.get(letters);
      found.add(new String(letters, StandardCharsets.UTF_8));
    }
    return List.copyOf(found);
  }
}
