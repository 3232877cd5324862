package org.araxes.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.araxes.archive.query.Query;
import org.araxes.model.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that leads and claims that are walked find the same, and that is what fits. */
class WaysToAPageTest {
  private static final int DOCUMENTS = 120;
  private static final int QUERIES = 400;
  private static final List<String> PARTS =
      List.of(
          "kesh",
          "shelled",
          "-shelled",
          "actor:VEL",
          "-\"detained Ardenian\"",
          "category:assault",
          "category:coerce,protest",
          "-category:protest",
          "standing:denied",
          "standing:denied,planned",
          "code:19",
          "mode:raid",
          "when:1997-03",
          "when:1997-02..1997-05",
          "-when:1997-04",
          "when:1997-03,1997-06",
          "published:1997-03",
          "box:40/35/50/45",
          "box:44/39/46/41,0/0/9/9",
          "-box:40/35/50/45",
          "box:170/-90/-170/90",
          "quantity:killed>=30",
          "quantity:killed=12",
          "quantity:people<7",
          "quantity:10..20",
          "quantity:>39",
          "-quantity:killed>20",
          "quantity:injured");

  @TempDir private Path folder;

  private static Planted planted(Random random, int number) {
    List<String> deeds = List.of("shelled", "warned", "detained");
    List<String> categories = List.of("ASSAULT", "PROTEST", "COERCE");
    int kind = random.nextInt(3);
    String day = String.format("1997-%02d-%02d", 1 + random.nextInt(6), 1 + random.nextInt(28));
    return new Planted()
        .id("d" + number)
        .tail(" " + number)
        .deed(categories.get(kind), deeds.get(kind))
        .standing(Standing.values()[random.nextInt(4)])
        .when(random.nextInt(5) == 0 ? "P2D" : random.nextInt(5) == 0 ? day.substring(0, 7) : day)
        .at(random.nextInt(360) - 180, random.nextInt(120) - 60)
        .killed(1 + random.nextInt(40));
  }

  private static String query(Random random) {
    List<String> parts = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      parts.add(PARTS.get(random.nextInt(PARTS.size())));
    }
    if (random.nextInt(6) == 0) {
      parts.add("or " + PARTS.get(random.nextInt(PARTS.size())));
    }
    return String.join(" ", parts);
  }

  private static List<Long> numbers(Connection connection, Fragment sql) throws SQLException {
    return Sql.rows(connection, sql.sql(), sql.values(), row -> row.getLong(1));
  }

  @Test
  void allFindWhatFits() throws Exception {
    Random random = new Random(7);
    Path file = folder.resolve("record.araxes");
    try (Archive memory = new MemoryArchive();
        Archive kept = FileArchive.create(file);
        Connection connection = Connections.open(file, 1000)) {
      for (int i = 0; i < DOCUMENTS; i++) {
        var reading = planted(random, i).reading();
        memory.add(reading, "v1");
        kept.add(reading, "v1");
      }
      for (int i = 0; i < QUERIES; i++) {
        String text = query(random);
        Query query = Query.parse(text);
        long after = random.nextInt(3) * 20L;
        int limit = 1 + random.nextInt(30);
        List<Long> fitting = memory.search(query, after, limit).stream().map(Hit::number).toList();
        for (long few : new long[] {0, 10, Integer.MAX_VALUE}) {
          assertThat(numbers(connection, SqlQuery.page(connection, query, after, limit, few)))
              .as("%s above %d, %d few", text, after, few)
              .isEqualTo(fitting);
        }
        assertThat(kept.search(query, after, limit)).isEqualTo(memory.search(query, after, limit));
        assertThat(kept.count(query)).as(text).isEqualTo(memory.count(query));
      }
    }
  }
}
