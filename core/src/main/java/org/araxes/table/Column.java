package org.araxes.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column: what it is called, what it means, and how to get its cell from a row.
 *
 * @param name in JSON a dot steps into an object: {@code text.headline}
 * @param meaning in one line
 * @param value null for an empty cell; of the kind's class
 */
public record Column<R>(
    String name, Kind kind, String meaning, Function<? super R, ? extends @Nullable Object> value) {
  /** What a cell holds. */
  public enum Kind {
    /** A {@link String}. */
    TEXT,
    /** A {@link Long}. */
    INTEGER,
    /** A {@link BigDecimal}. */
    NUMBER,
    /** A {@link LocalDate}. */
    DATE,
    /** A {@link List} of strings; in one cell they stand between semicolons. */
    LIST,
    /** Strings, numbers, lists and maps, nested; JSON only. */
    TREE
  }

  public static <R> Column<R> text(
      String name, String meaning, Function<? super R, ? extends @Nullable String> value) {
    return new Column<>(name, Kind.TEXT, meaning, value);
  }

  public static <R> Column<R> integer(
      String name, String meaning, Function<? super R, ? extends @Nullable Long> value) {
    return new Column<>(name, Kind.INTEGER, meaning, value);
  }

  public static <R> Column<R> number(
      String name, String meaning, Function<? super R, ? extends @Nullable BigDecimal> value) {
    return new Column<>(name, Kind.NUMBER, meaning, value);
  }

  public static <R> Column<R> date(
      String name, String meaning, Function<? super R, ? extends @Nullable LocalDate> value) {
    return new Column<>(name, Kind.DATE, meaning, value);
  }

  public static <R> Column<R> list(
      String name, String meaning, Function<? super R, ? extends @Nullable List<String>> value) {
    return new Column<>(name, Kind.LIST, meaning, value);
  }

  public static <R> Column<R> tree(
      String name, String meaning, Function<? super R, ? extends @Nullable Object> value) {
    return new Column<>(name, Kind.TREE, meaning, value);
  }

  /** A column that the format has and the record has nothing for. */
  public static <R> Column<R> empty(String name, String meaning) {
    return new Column<>(name, Kind.TEXT, meaning, row -> null);
  }

  public @Nullable Object of(R row) {
    return value.apply(row);
  }
}
