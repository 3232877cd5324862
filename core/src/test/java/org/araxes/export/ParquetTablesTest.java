package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.araxes.model.Reading;
import org.araxes.table.Column;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables as DuckDB reads them: the columns and types that are told, and the cells of CSV. */
class ParquetTablesTest {
  private static final Formats FORMATS = new Formats(Invented.RULES);

  @TempDir private Path folder;

  /** Asks for something of a row. */
  private interface Of<T> {
    T of(ResultSet row) throws SQLException;
  }

  private <T> List<T> ask(String query, Of<T> of) throws SQLException {
    List<T> answers = new ArrayList<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery(query + " '" + folder.resolve("t.parquet") + "'")) {
      while (rows.next()) {
        answers.add(of.of(rows));
      }
    }
    return answers;
  }

  private static void write(String format, String table, OutputStream out) throws IOException {
    List<Reading> readings =
        Stream.of(Invented.readings(), Invented.special(), List.of(new Filled("f").reading()))
            .flatMap(List::stream)
            .toList();
    FORMATS.named(format, table).write(Invented.all(readings), Settings.USUAL, out, loss -> {});
  }

  @ParameterizedTest
  @ValueSource(strings = {"claims", "occurrences", "findings", "figures"})
  void columnsAndCellsAreThoseThatAreTold(String table) throws Exception {
    try (OutputStream out = Files.newOutputStream(folder.resolve("t.parquet"))) {
      write("parquet", table, out);
    }
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    write("csv", table, csv);
    List<List<String>> expected = CsvText.quoted(csv.toString(StandardCharsets.UTF_8), ',');
    List<? extends Column<?>> columns = FORMATS.named("parquet", table).columns();

    assertThat(ask("describe from", row -> row.getString(1) + " " + row.getString(2)))
        .isEqualTo(columns.stream().map(c -> c.name() + " " + type(c)).toList());
    List<List<String>> rows = ask("from", row -> cells(row, columns.size()));
    assertThat(rows).hasSameSizeAs(expected.subList(1, expected.size())).isNotEmpty();
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i))
          .isEqualTo(expected.get(i + 1).stream().map(ParquetTablesTest::plain).toList());
    }
  }

  private static String type(Column<?> column) {
    return switch (column.kind()) {
      case TEXT, TREE -> "VARCHAR";
      case INTEGER -> "BIGINT";
      case NUMBER -> "DOUBLE";
      case DATE -> "DATE";
      case LIST -> "VARCHAR[]";
    };
  }

  /** As CSV has them; what is not known is null in the file and never an empty text. */
  private static List<String> cells(ResultSet row, int count) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      Object cell = row.getObject(i);
      assertThat(cell).isNotEqualTo("");
      cells.add(cell == null ? "" : text(cell));
    }
    return cells;
  }

  private static String text(Object cell) throws SQLException {
    if (cell instanceof Array list) {
      return Arrays.stream((Object[]) list.getArray())
          .map(Object::toString)
          .collect(Collectors.joining("; "));
    }
    return cell instanceof Double number
        ? Figure.plain(BigDecimal.valueOf(number))
        : cell.toString();
  }

  /** Without the apostrophe that keeps a spreadsheet from running it. */
  private static String plain(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }
}
