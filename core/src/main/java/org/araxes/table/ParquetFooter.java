package org.araxes.table;

import java.util.List;

/** What a Parquet file says of itself: its schema, and where its pages are. */
final class ParquetFooter {
  private static final int OPTIONAL = 1;
  private static final int REPEATED = 2;
  private static final int PLAIN = 0;
  private static final int RUNS = 3;
  private static final int BY_DICTIONARY = 8;
  private static final int UTF8 = 0;
  private static final int LIST = 3;
  private static final int DATE = 6;

  private ParquetFooter() {}

  /** The pages of one column in one group. */
  record Chunk(long start, long data, long length, int values, boolean dictionary) {}

  /** Some rows. */
  record Group(List<Chunk> chunks, int rows) {
    Group {
      chunks = List.copyOf(chunks);
    }
  }

  static byte[] pageHeader(int size, int values, boolean dictionary) {
    Thrift header = header(0, size);
    header.begin(5);
    header.int32(1, values);
    header.int32(2, dictionary ? BY_DICTIONARY : PLAIN);
    header.int32(3, RUNS);
    header.int32(4, RUNS);
    header.end();
    header.end();
    return header.bytes();
  }

  static byte[] dictionaryHeader(int size, int values) {
    Thrift header = header(2, size);
    header.begin(7);
    header.int32(1, values);
    header.int32(2, PLAIN);
    header.end();
    header.end();
    return header.bytes();
  }

  private static Thrift header(int type, int size) {
    Thrift header = new Thrift();
    header.begin();
    header.int32(1, type);
    header.int32(2, size);
    header.int32(3, size);
    return header;
  }

  static <R> byte[] write(Sheet<R> sheet, List<Group> groups) {
    Thrift out = new Thrift();
    out.begin();
    out.int32(1, 1);
    long lists = sheet.columns().stream().filter(c -> c.kind() == Column.Kind.LIST).count();
    out.structs(2, 1 + sheet.columns().size() + 2 * (int) lists);
    out.begin();
    out.text(4, sheet.name());
    out.int32(5, sheet.columns().size());
    out.end();
    sheet.columns().forEach(column -> element(column, out));
    out.int64(3, groups.stream().mapToLong(Group::rows).sum());
    out.structs(4, groups.size());
    groups.forEach(group -> group(sheet, group, out));
    out.text(6, "Araxes");
    out.end();
    return out.bytes();
  }

  private static void element(Column<?> column, Thrift out) {
    if (column.kind() == Column.Kind.LIST) {
      out.begin();
      out.int32(3, OPTIONAL);
      out.text(4, column.name());
      out.int32(5, 1);
      out.int32(6, LIST);
      out.end();
      out.begin();
      out.int32(3, REPEATED);
      out.text(4, "list");
      out.int32(5, 1);
      out.end();
    }
    boolean list = column.kind() == Column.Kind.LIST;
    out.begin();
    out.int32(1, type(column.kind()));
    out.int32(3, list ? 0 : OPTIONAL);
    out.text(4, list ? "element" : column.name());
    switch (column.kind()) {
      case TEXT, LIST, TREE -> out.int32(6, UTF8);
      case DATE -> out.int32(6, DATE);
      default -> {}
    }
    out.end();
  }

  private static int type(Column.Kind kind) {
    return switch (kind) {
      case DATE -> 1;
      case INTEGER -> 2;
      case NUMBER -> 5;
      case TEXT, LIST, TREE -> 6;
    };
  }

  private static <R> void group(Sheet<R> sheet, Group group, Thrift out) {
    out.begin();
    out.structs(1, group.chunks().size());
    for (int i = 0; i < group.chunks().size(); i++) {
      chunk(sheet.columns().get(i), group.chunks().get(i), out);
    }
    out.int64(2, group.chunks().stream().mapToLong(Chunk::length).sum());
    out.int64(3, group.rows());
    out.end();
  }

  private static void chunk(Column<?> column, Chunk chunk, Thrift out) {
    out.begin();
    out.int64(2, chunk.start());
    out.begin(3);
    out.int32(1, type(column.kind()));
    out.numbers(2, chunk.dictionary() ? 3 : 2);
    out.element(PLAIN);
    out.element(RUNS);
    if (chunk.dictionary()) {
      out.element(BY_DICTIONARY);
    }
    boolean list = column.kind() == Column.Kind.LIST;
    out.texts(3, list ? 3 : 1);
    out.element(column.name());
    if (list) {
      out.element("list");
      out.element("element");
    }
    out.int32(4, 0);
    out.int64(5, chunk.values());
    out.int64(6, chunk.length());
    out.int64(7, chunk.length());
    out.int64(9, chunk.data());
    if (chunk.dictionary()) {
      out.int64(11, chunk.start());
    }
    out.end();
    out.end();
  }
}
