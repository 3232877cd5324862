package org.araxes.archive.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.araxes.archive.FileArchive;
import org.araxes.archive.MemoryArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryTest {
  private static final List<String> PIECES =
      List.of(
          "actor:",
          "when:",
          "box:",
          "quantity:",
          "standing:",
          "source:",
          "-",
          "\"",
          ",",
          ":",
          " ",
          " or ",
          "*",
          "(",
          ")",
          "'",
          "..",
          "/",
          "1997",
          "1997-03",
          "99999999999",
          "-5",
          ">=",
          "<",
          "AZE",
          "müller",
          "😀",
          "\ud83d",
          "\u0000",
          "العربية",
          "AND",
          "NOT",
          "NEAR(",
          "{",
          "}",
          "--",
          ";",
          "word",
          "\n",
          "44/40/45/41",
          "1e9",
          "ﬁ",
          "0code");

  @TempDir private Path folder;

  @Test
  void anyTextIsAQueryOrACleanError() {
    Random random = new Random(7);
    try (FileArchive file = FileArchive.create(folder.resolve("r.araxes"));
        MemoryArchive memory = new MemoryArchive()) {
      int queries = 0;
      for (int i = 0; i < 4000; i++) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(9); n >= 0; n--) {
          text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        Query query;
        try {
          query = Query.parse(text.toString());
        } catch (QueryException e) {
          assertThat(e.getMessage()).startsWith("column ");
          continue;
        }
        queries++;
        assertThat(file.search(query, 0, 5)).isEqualTo(memory.search(query, 0, 5));
      }
      assertThat(queries).isGreaterThan(500);
    }
  }

  @Test
  void aWrongFieldIsNamedWithThoseThatThereAre() {
    assertThatThrownBy(() -> Query.parse("velmark actr:x"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("column 9")
        .hasMessageContaining("'actr' is no field")
        .hasMessageContaining("recipient");
  }

  @Test
  void aWrongTimeSaysWhatWouldBeOne() {
    assertThatThrownBy(() -> Query.parse("when:yesterday")).hasMessageContaining("1993-09");
  }

  @Test
  void aQueryOfAnyLengthIsAnswered() {
    assertThatThrownBy(() -> Query.parse("word ".repeat(5000))).hasMessageContaining("at most");
    assertThatThrownBy(() -> Query.parse("a ".repeat(300))).hasMessageContaining("at most");
  }
}
