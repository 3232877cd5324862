package org.araxes.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.araxes.archive.query.Query;
import org.araxes.model.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An archive that an older program made: three documents, one of them a copy as well and one read
 * twice, and two decisions.
 */
class OlderFormTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void unpack() throws IOException {
    file = folder.resolve("record.araxes");
    try (InputStream packed = getClass().getResourceAsStream("form-1.araxes.gz");
        InputStream in = new GZIPInputStream(packed)) {
      Files.copy(in, file);
    }
  }

  private List<String> rows(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      return Sql.rows(
          connection,
          sql,
          List.of(),
          row -> {
            List<String> values = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
              values.add(row.getString(i));
            }
            return values.toString();
          });
    }
  }

  /** What claims are found by; their numbers change when indices are made again. */
  private List<String> indices() throws SQLException {
    List<String> rows = rows("select * from claim");
    rows.replaceAll(row -> row.replaceFirst("\\d+, ", ""));
    for (String columns :
        List.of(
            "kind, low, high from amount",
            "x.first_day, x.last_day from moment",
            "west, east, south, north, x.first_day, x.last_day from spot")) {
      List<String> more =
          rows("select c.document, " + columns + " x join claim c on c.number = x.claim");
      more.replaceAll(row -> columns + " " + row);
      rows.addAll(more);
    }
    Collections.sort(rows);
    return rows;
  }

  private List<String> record() throws SQLException {
    List<String> rows = new ArrayList<>();
    for (String table : List.of("document", "copy", "reading", "decision")) {
      rows.addAll(rows("select * from " + table + " order by 1, 2"));
    }
    return rows;
  }

  @Test
  void isBroughtToTheNewestAndKeepsEverything() throws SQLException {
    List<String> record = record();

    try (Archive archive = FileArchive.open(file)) {
      assertThat(archive.check()).isEmpty();
      assertThat(archive.status())
          .extracting(Status::documents, Status::copies, Status::readings, Status::claims)
          .containsExactly(3L, 1L, 4L, 3L);
      assertThat(archive.decisions()).extracting(Decision::id).containsExactly("d1", "d2");
      assertThat(archive.reading(archive.hashes().get(0)).claims().get(0).standing())
          .isEqualTo(Standing.DENIED);
      assertThat(archive.search(Query.parse("quantity:killed>=12 box:44/40/45/41"), 0, 9))
          .hasSize(1);
      assertThat(archive.search(Query.parse("quantity:5..11"), 0, 9)).hasSize(1);
    }
    assertThat(record()).isEqualTo(record);
    assertThat(rows("pragma user_version")).containsExactly("[2]");
  }

  @Test
  void hasTheIndicesThatANewOneWouldHave() throws SQLException {
    List<String> migrated;
    try (Archive archive = FileArchive.open(file)) {
      migrated = indices();
      archive.reindex();
    }
    assertThat(indices()).isEqualTo(migrated);
  }

  @Test
  void isBroughtToTheNewestOnceWhenTwoOpenIt() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Long>> opening = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        opening.add(
            () -> {
              try (Archive archive = FileArchive.open(file)) {
                return archive.status().claims();
              }
            });
      }
      for (Future<Long> opened : two.invokeAll(opening)) {
        assertThat(opened.get()).isEqualTo(3);
      }
    } finally {
      two.shutdown();
    }
  }

  @Test
  void staysAsItIsWhileAnotherProgramWrites() throws SQLException {
    try (Connection writer = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = writer.createStatement()) {
      statement.execute("begin immediate");

      assertThatThrownBy(() -> FileArchive.open(file, 50))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("locked by another program");

      statement.execute("rollback");
    }
    assertThat(rows("pragma user_version")).containsExactly("[1]");
  }

  @Test
  void staysAsItIsWhenItCannotBeBroughtToTheNewest() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("drop index amount_kind"); // so that the last step fails half way
    }
    List<String> before = indices();

    assertThatThrownBy(() -> FileArchive.open(file)).isInstanceOf(ArchiveException.class);

    assertThat(indices()).isEqualTo(before);
    assertThat(rows("pragma user_version")).containsExactly("[1]");
  }
}
