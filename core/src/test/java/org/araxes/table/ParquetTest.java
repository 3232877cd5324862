package org.araxes.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is what DuckDB reads. */
class ParquetTest {
  @TempDir private Path folder;

  private record Row(
      @Nullable String text,
      @Nullable Long whole,
      @Nullable BigDecimal number,
      @Nullable LocalDate day,
      @Nullable List<String> list) {}

  private static final Sheet<Row> SHEET =
      new Sheet<>(
          "rows",
          List.of(
              Column.text("text", "A text", Row::text),
              Column.integer("whole", "A whole number", Row::whole),
              Column.number("number", "A number", Row::number),
              Column.date("day", "A day", Row::day),
              Column.list("list", "Texts", Row::list)));

  private List<Row> readBack(List<Row> rows) throws Exception {
    Path file = folder.resolve("rows.parquet");
    try (OutputStream out = Files.newOutputStream(file);
        RowWriter<Row> writer = new Parquet().begin(SHEET, out)) {
      for (Row row : rows) {
        writer.write(row);
      }
    }
    List<Row> read = new ArrayList<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet result = statement.executeQuery("select * from read_parquet('" + file + "')")) {
      while (result.next()) {
        Object day = result.getObject(4);
        Array list = result.getArray(5);
        read.add(
            new Row(
                result.getString(1),
                (Long) result.getObject(2),
                result.getObject(3) == null ? null : BigDecimal.valueOf(result.getDouble(3)),
                day == null ? null : LocalDate.parse(day.toString()),
                list == null
                    ? null
                    : Arrays.stream((Object[]) list.getArray()).map(Object::toString).toList()));
      }
    }
    return read;
  }

  @Test
  void everyKindOfCellComesBackAsItWas() throws Exception {
    List<Row> rows =
        List.of(
            new Row("a", 1L, new BigDecimal("1.5"), LocalDate.of(1997, 3, 4), List.of("x", "y")),
            new Row(null, null, null, null, null),
            new Row("", -7L, new BigDecimal("-0.25"), LocalDate.of(1650, 1, 1), List.of()),
            new Row(
                "\ud83d\ude00 \u0535\u0580",
                Long.MAX_VALUE,
                new BigDecimal("1.0E9"),
                null,
                List.of("")));
    assertThat(readBack(rows))
        .usingRecursiveComparison()
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(rows);
  }

  @Test
  void manyRowsAndDictionariesComeBack() throws Exception {
    Random random = new Random(5);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 45_000; i++) {
      String word = random.nextInt(9) == 0 ? null : "word " + random.nextInt(1 + i / 3 % 700);
      rows.add(
          new Row(word, (long) i, null, null, i % 3 == 0 ? List.of("a", "b" + i % 5) : List.of()));
    }
    assertThat(readBack(rows)).isEqualTo(rows);
  }

  @Test
  void noRowsAreATableToo() throws Exception {
    assertThat(readBack(List.of())).isEmpty();
  }
}
