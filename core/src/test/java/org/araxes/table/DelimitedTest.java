package org.araxes.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTest {
  private static final Sheet<String> SHEET =
      new Sheet<>("words", List.of(Column.text("word", "A word", word -> word)));

  private static String write(Syntax syntax, String... words) throws IOException {
    return write(syntax, SHEET, List.of(words));
  }

  private static <R> String write(Syntax syntax, Sheet<R> sheet, List<R> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RowWriter<R> writer = syntax.begin(sheet, out)) {
      for (R row : rows) {
        writer.write(row);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "=cmd|' /C calc'!A0",
        "\uff1d1",
        "\uff20x"
      })
  void noSpreadsheetRunsACellAsAFormula(String cell) throws IOException {
    for (Syntax syntax : List.of(Delimited.CSV, Delimited.TSV)) {
      String row = write(syntax, cell).substring("word\n".length());
      assertThat(row).matches("(?s)\"?'.*");
    }
  }

  @Test
  void aNumberMayBeBelowZero() throws IOException {
    Sheet<BigDecimal> sheet =
        new Sheet<>("numbers", List.of(Column.number("longitude", "Degrees", n -> n)));
    assertThat(write(Delimited.CSV, sheet, List.of(new BigDecimal("-44.50"))))
        .isEqualTo("longitude\n-44.50\n");
  }

  @Test
  void cellsAreQuotedAsTheStandardHasIt() throws IOException {
    assertThat(write(Delimited.CSV, "a,b", "say \"x\"", "two\nlines", "plain", ""))
        .isEqualTo("word\n\"a,b\"\n\"say \"\"x\"\"\"\n\"two\nlines\"\nplain\n\n");
    assertThat(write(Delimited.TSV, "a,b", "a\tb")).isEqualTo("word\na,b\n\"a\tb\"\n");
  }

  @Test
  void plainTabsHaveNoTabInACell() throws IOException {
    assertThat(write(Delimited.PLAIN_TABS.withoutHeader(), "a\tb\r\nc\nd\"e"))
        .isEqualTo("a b c d\"e\n");
  }

  @Test
  void theMarkAndTheSecondRowStandAtTheBeginning() throws IOException {
    assertThat(write(Delimited.CSV.withMark().withSecondRow(List.of("#meta+id")), "x"))
        .isEqualTo("\ufeffword\n#meta+id\nx\n");
  }
}
