package org.araxes.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes structs in Thrift's compact protocol, as far as Parquet's footers need it. */
final class Thrift {
  private static final int I32 = 5;
  private static final int I64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;
  private static final int SHORT_LIST = 15;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Deque<Integer> outer = new ArrayDeque<>();
  private int last;

  byte[] bytes() {
    return out.toByteArray();
  }

  private void header(int field, int type) {
    out.write((field - last) << 4 | type);
    last = field;
  }

  void int32(int field, int value) {
    header(field, I32);
    signed(value);
  }

  void int64(int field, long value) {
    header(field, I64);
    signed(value);
  }

  void text(int field, String value) {
    header(field, BINARY);
    element(value);
  }

  /** Begins a list of numbers; each follows with {@link #element(int)}. */
  void numbers(int field, int size) {
    list(field, size, I32);
  }

  void texts(int field, int size) {
    list(field, size, BINARY);
  }

  void structs(int field, int size) {
    list(field, size, STRUCT);
  }

  private void list(int field, int size, int type) {
    header(field, LIST);
    if (size < SHORT_LIST) {
      out.write(size << 4 | type);
    } else {
      out.write(SHORT_LIST << 4 | type);
      varint(size, out);
    }
  }

  void element(int value) {
    signed(value);
  }

  void element(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    varint(bytes.length, out);
    out.writeBytes(bytes);
  }

  /** Begins a struct that is a field. */
  void begin(int field) {
    header(field, STRUCT);
    begin();
  }

  /** Begins a struct that is an element of a list. */
  void begin() {
    outer.push(last);
    last = 0;
  }

  void end() {
    out.write(0);
    last = outer.pop();
  }

  private void signed(long value) {
    varint(value << 1 ^ value >> 63, out);
  }

  static void varint(long value, ByteArrayOutputStream out) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
