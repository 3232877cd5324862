package org.araxes.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.araxes.notation.ReadingJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full disk, a disk that cannot be written, two programs: one clear line, and nothing lost. */
class HardTimesTest {
  @TempDir private Path folder;

  private static Planted document(int number) {
    return new Planted().tail(" " + "And so on. ".repeat(400) + number);
  }

  @Test
  void aFullDiskIsSaidAndWhatWasKeptIsWhole() throws IOException {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    try (SmallDisk small = SmallDisk.at(disk, 3)) {
      Path file = disk.resolve("record.araxes");
      FileArchive.create(file).close();
      Path ballast = disk.resolve("ballast");
      Files.write(ballast, new byte[600_000]);
      List<String> kept = new ArrayList<>();
      try (Archive archive = FileArchive.open(file)) {
        assertThatThrownBy(
                () -> {
                  for (int i = 0; i < 5000; i++) {
                    var reading = document(i).reading();
                    archive.add(reading, "v1");
                    kept.add(ReadingJson.hash(reading.document().text()));
                  }
                })
            .isInstanceOf(ArchiveException.class)
            .hasMessageNotContaining("\n")
            .hasMessageStartingWith(file.toString())
            .message()
            .matches("(?s).*(disk is full|disk cannot be).*");
        assertThat(kept).isNotEmpty();
        assertThat(archive.hashes()).containsAll(kept);
      }
      Files.delete(ballast);
      try (Archive archive = FileArchive.open(file)) {
        assertThat(archive.hashes()).isEqualTo(kept);
        assertThat(archive.check()).isEmpty();
        assertThat(archive.add(document(9999).reading(), "v1")).isEqualTo(Added.NEW);
      }
      assertThat(small).isNotNull();
    }
  }

  @Test
  void aDiskThatCannotBeWrittenIsSaid() throws IOException {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    try (SmallDisk small = SmallDisk.at(disk, 4)) {
      Path file = disk.resolve("record.araxes");
      try (Archive archive = FileArchive.create(file)) {
        archive.add(document(1).reading(), "v1");
      }
      small.makeReadOnly();
      assertThatThrownBy(
              () -> {
                try (Archive archive = FileArchive.open(file)) {
                  archive.add(document(2).reading(), "v1");
                }
              })
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("read-only")
          .hasMessageNotContaining("\n");
      assertThatThrownBy(() -> FileArchive.create(disk.resolve("new.araxes")))
          .isInstanceOf(ArchiveException.class)
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void twoProcessesAddToOneArchiveWithoutLosingAnything() throws Exception {
    Path file = folder.resolve("record.araxes");
    FileArchive.create(file).close();
    List<Process> writers = new ArrayList<>();
    for (String name : List.of("left", "right")) {
      writers.add(KilledWriterTest.writer(file, name));
    }
    List<String> acknowledged = new ArrayList<>();
    for (Process writer : writers) {
      var out = writer.inputReader(StandardCharsets.UTF_8);
      for (int i = 0; i < 25; i++) {
        String line = out.readLine();
        if (line != null && line.length() == 64) {
          acknowledged.add(line);
        }
      }
    }
    for (Process writer : writers) {
      writer.destroyForcibly().waitFor();
    }
    assertThat(acknowledged).hasSizeGreaterThan(30);
    try (Archive archive = FileArchive.open(file)) {
      assertThat(archive.hashes()).containsAll(acknowledged);
      assertThat(archive.check()).isEmpty();
    }
  }
}
