package org.araxes.table;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one column in one row group: which are empty, and the values that are not, plain or
 * by their place in a dictionary.
 */
final class ParquetPage {
  /** A column of texts gets a dictionary when each is there so many times on average. */
  private static final int REPEATED = 2;

  private final Column.Kind kind;
  private final List<Object> values = new ArrayList<>();
  private final IntList empty = new IntList();
  private final IntList again = new IntList();

  ParquetPage(Column.Kind kind) {
    this.kind = kind;
  }

  /** Numbers in a row. */
  static final class IntList {
    private int[] numbers = new int[64];
    private int size;

    void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
      }
      numbers[size++] = number;
    }
  }

  /** Adds a cell; a list has one value an element. */
  void add(@Nullable Object cell) {
    if (kind != Column.Kind.LIST) {
      empty.add(cell == null ? 0 : 1);
      if (cell != null) {
        values.add(cell);
      }
      return;
    }
    List<?> list = cell == null ? List.of() : (List<?>) cell;
    if (list.isEmpty()) {
      empty.add(cell == null ? 0 : 1);
      again.add(0);
    }
    for (int i = 0; i < list.size(); i++) {
      empty.add(2);
      again.add(i == 0 ? 0 : 1);
      values.add(list.get(i));
    }
  }

  /** How many values there are, empty ones included. */
  int size() {
    return empty.size;
  }

  /** The dictionary, in the order of first use; null when there is none. */
  @Nullable Map<Object, Integer> dictionary() {
    if (kind != Column.Kind.TEXT && kind != Column.Kind.LIST || values.isEmpty()) {
      return null;
    }
    Map<Object, Integer> places = new LinkedHashMap<>();
    for (Object value : values) {
      places.putIfAbsent(value, places.size());
      if (places.size() * REPEATED > values.size()) {
        return null;
      }
    }
    return places;
  }

  /** The page's bytes. */
  byte[] data(@Nullable Map<Object, Integer> dictionary) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (kind == Column.Kind.LIST) {
      levels(again, 1, out);
    }
    levels(empty, kind == Column.Kind.LIST ? 2 : 1, out);
    if (dictionary == null) {
      values.forEach(value -> plain(value, out));
    } else {
      IntList places = new IntList();
      values.forEach(value -> places.add(dictionary.get(value)));
      int width = 32 - Integer.numberOfLeadingZeros(Math.max(1, dictionary.size() - 1));
      out.write(width);
      packed(places, width, out);
    }
    return out.toByteArray();
  }

  byte[] dictionaryData(Map<Object, Integer> dictionary) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    dictionary.keySet().forEach(value -> plain(value, out));
    return out.toByteArray();
  }

  private void plain(Object value, ByteArrayOutputStream out) {
    switch (kind) {
      case INTEGER -> out.writeBytes(bytes(8).putLong((Long) value).array());
      case NUMBER -> out.writeBytes(bytes(8).putDouble(((Number) value).doubleValue()).array());
      case DATE -> out.writeBytes(bytes(4).putInt((int) ((LocalDate) value).toEpochDay()).array());
      default -> {
        byte[] text = Cells.text(value).getBytes(StandardCharsets.UTF_8);
        out.writeBytes(bytes(4).putInt(text.length).array());
        out.writeBytes(text);
      }
    }
  }

  static ByteBuffer bytes(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Levels with their length before them. */
  private static void levels(IntList levels, int highest, ByteArrayOutputStream out) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed(levels, 32 - Integer.numberOfLeadingZeros(highest), packed);
    out.writeBytes(bytes(4).putInt(packed.size()).array());
    out.writeBytes(packed.toByteArray());
  }

  /** One run when all are equal, else all packed in groups of eight. */
  private static void packed(IntList numbers, int width, ByteArrayOutputStream out) {
    boolean equal = true;
    for (int i = 1; i < numbers.size; i++) {
      equal &= numbers.numbers[i] == numbers.numbers[0];
    }
    if (numbers.size == 0) {
      return;
    }
    if (equal) {
      Thrift.varint((long) numbers.size << 1, out);
      for (int shift = 0; shift < width; shift += 8) {
        out.write(numbers.numbers[0] >>> shift);
      }
      return;
    }
    int groups = (numbers.size + 7) / 8;
    Thrift.varint((long) groups << 1 | 1, out);
    long bits = 0;
    int held = 0;
    for (int i = 0; i < groups * 8; i++) {
      bits |= (i < numbers.size ? numbers.numbers[i] & 0xFFFFFFFFL : 0) << held;
      held += width;
      while (held >= 8) {
        out.write((int) bits);
        bits >>>= 8;
        held -= 8;
      }
    }
  }
}
