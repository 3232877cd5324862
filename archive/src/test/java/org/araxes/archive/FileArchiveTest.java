package org.araxes.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.araxes.archive.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileArchiveTest extends ArchiveContract {
  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("record.araxes");
  }

  @Override
  Archive make() {
    return FileArchive.create(file());
  }

  /** The contract's own archive keeps the first file. */
  private Path other() {
    return folder.resolve("other.araxes");
  }

  private static void run(Path file, String command) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  @Test
  void whatWasAddedIsThereWhenOpenedAgain() {
    try (Archive archive = FileArchive.create(other())) {
      archive.add(new Planted().reading(), "v1");
    }
    try (Archive archive = FileArchive.open(other())) {
      assertThat(archive.search(Query.parse("actor:orsted"), 0, 10)).hasSize(1);
      assertThat(archive.add(new Planted().reading(), "v1")).isEqualTo(Added.KNOWN);
    }
  }

  @Test
  void aMissingFileIsSaidInOneLine() {
    assertThatThrownBy(() -> FileArchive.open(other()))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("araxes init")
        .hasMessageNotContaining("\n");
  }

  @Test
  void anExistingFileIsNotMadeAnew() throws Exception {
    Files.writeString(other(), "somebody's letters");

    assertThatThrownBy(() -> FileArchive.create(other())).hasMessageContaining("exists already");
    assertThat(other()).hasContent("somebody's letters");
  }

  @Test
  void anArchiveOfANewerProgramIsRefused() throws Exception {
    FileArchive.create(other()).close();
    run(other(), "pragma user_version = 99");

    assertThatThrownBy(() -> FileArchive.open(other()))
        .hasMessageContaining("newer Araxes (form 99, this program knows up to 2)");
  }

  @Test
  void anotherDatabaseIsNoArchive() throws Exception {
    run(other(), "create table t (x)");

    assertThatThrownBy(() -> FileArchive.open(other())).hasMessageContaining("no archive");
  }

  @Test
  void aDamagedFileIsSaidInOneLine() throws Exception {
    Files.writeString(other(), "no database at all, but long enough to be looked at. ".repeat(90));

    assertThatThrownBy(() -> FileArchive.open(other()))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("damaged")
        .hasMessageNotContaining("\n");
  }

  @Test
  void damageInsideIsFound() throws Exception {
    try (Archive archive = FileArchive.create(other())) {
      for (int i = 0; i < 40; i++) {
        archive.add(new Planted().tail(" more " + i).reading(), "v1");
      }
    }
    byte[] bytes = Files.readAllBytes(other());
    for (int page = 3; page < bytes.length / 4096; page++) {
      byte[] noise = "damage".repeat(40).getBytes(StandardCharsets.UTF_8);
      System.arraycopy(noise, 0, bytes, page * 4096, noise.length);
    }
    Files.write(other(), bytes, StandardOpenOption.TRUNCATE_EXISTING);

    assertThatThrownBy(
            () -> {
              try (Archive archive = FileArchive.open(other())) {
                if (!archive.check().isEmpty()) {
                  throw new ArchiveException("found: damaged");
                }
              }
            })
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void whatIsKeptIsNeverAltered() {
    try (Archive archive = FileArchive.create(other())) {
      archive.add(new Planted().reading(), "v1");
    }
    assertThatThrownBy(() -> run(other(), "update document set id = 'x'"))
        .hasMessageContaining("never altered");
    assertThatThrownBy(() -> run(other(), "delete from reading"))
        .hasMessageContaining("never removed");
  }

  @Test
  void anotherWriterIsWaitedForAndThenSaid() throws Exception {
    FileArchive.create(other()).close();
    try (Archive archive = FileArchive.open(other(), 50);
        Connection writer = DriverManager.getConnection("jdbc:sqlite:" + other());
        Statement statement = writer.createStatement()) {
      statement.execute("begin immediate");

      assertThatThrownBy(() -> archive.add(new Planted().reading(), "v1"))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("locked by another program");
      assertThat(archive.hashes()).isEmpty();

      statement.execute("rollback");
      assertThat(archive.add(new Planted().reading(), "v1")).isEqualTo(Added.NEW);
    }
  }

  @Test
  void twoProgramsAddWithoutLosingAnything() throws Exception {
    FileArchive.create(other()).close();
    try (Archive left = FileArchive.open(other());
        Archive right = FileArchive.open(other())) {
      Thread writing =
          new Thread(
              () -> {
                for (int i = 0; i < 30; i++) {
                  left.add(new Planted().tail(" left " + i).reading(), "v1");
                }
              });
      writing.start();
      for (int i = 0; i < 30; i++) {
        right.add(new Planted().tail(" right " + i).reading(), "v1");
      }
      writing.join();
      assertThat(left.hashes()).hasSize(60);
      assertThat(right.check()).isEmpty();
    }
  }

  @Test
  void aCopyIsWholeAndTheFirstGoesOn() {
    Path copy = folder.resolve("copy.araxes");
    try (Archive archive = FileArchive.create(other())) {
      archive.add(new Planted().reading(), "v1");
      archive.backup(copy);
      archive.add(new Planted().tail(" Later.").reading(), "v1");
    }
    try (Archive archive = FileArchive.open(copy)) {
      assertThat(archive.hashes()).hasSize(1);
      assertThat(archive.check()).isEmpty();
    }
  }
}
