package org.araxes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.araxes.archive.Archive;
import org.araxes.archive.FileArchive;
import org.araxes.export.Invented;
import org.araxes.model.Reading;
import org.araxes.notation.Layers;
import org.araxes.notation.ReadingJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record that is taken away as JSON Lines and added elsewhere is the record that it was. */
class RoundTripTest {
  @TempDir private Path folder;
  private String first;
  private String second;
  private Path lines;

  @BeforeEach
  void twoArchives() {
    first = folder.resolve("first.araxes").toString();
    second = folder.resolve("second.araxes").toString();
    lines = folder.resolve("record.jsonl");
    Shared.run("init", "--archive", first);
    Shared.run("init", "--archive", second);
  }

  private Shared.Run moved() {
    export(first, "readings", lines);
    return Shared.run("add", lines.toString(), "--archive", second);
  }

  private static Shared.Run export(String archive, String table, Path to) {
    return Shared.run(
        "export", archive, "--format", "jsonl", "--table", table, "--output", to.toString());
  }

  private static Map<String, Object> contents(String file) {
    Map<String, Object> contents = new TreeMap<>();
    try (Archive archive = FileArchive.open(Path.of(file))) {
      for (String hash : archive.hashes()) {
        contents.put(hash, List.of(archive.reading(hash), archive.document(hash).copies()));
      }
      assertThat(archive.check()).isEmpty();
    }
    return contents;
  }

  @Test
  void theSamplesLoseNothing() throws IOException {
    Shared.run("add", Shared.SAMPLES.toString(), "--archive", first);
    Path paper = Files.writeString(folder.resolve("elsewhere.txt"), aSample());
    Shared.run("add", paper.toString(), "--archive", first, "--publisher", "The Other Paper");

    assertThat(moved().exit()).isEqualTo(Exit.OK);

    assertThat(contents(second)).isEqualTo(contents(first)).hasSizeGreaterThan(15);
    for (String table : List.of("readings", "occurrences")) {
      Path before = folder.resolve("before");
      Path after = folder.resolve("after");
      export(first, table, before);
      export(second, table, after);
      assertThat(after).hasSameBinaryContentAs(before);
    }
    assertThat(Files.readString(lines)).contains("The Other Paper");
    assertThat(Shared.run("search", "*", "--archive", second).out())
        .isEqualTo(Shared.run("search", "*", "--archive", first).out());
  }

  private static String aSample() throws IOException {
    return Files.readString(Shared.SAMPLES.resolve("bucharest-denies.txt"));
  }

  @Test
  void whatWasReadAddedAndExportedIsTheSameBytes() throws IOException {
    Path read = folder.resolve("read.jsonl");
    Shared.run(
        "read", Shared.SAMPLES.toString(), "--layers", "+text,+predicates", "-o", read.toString());
    Shared.run("add", read.toString(), "--archive", first);
    export(first, "readings", lines);
    assertThat(lines).hasSameBinaryContentAs(read);
  }

  @Test
  void whatPeopleDecidedOfAClaimComesAlong() throws IOException {
    invented();
    Shared.run("decide", "reject", "month#c1", "--by", "Ana", "--archive", first);
    moved();
    assertThat(contents(second)).isEqualTo(contents(first));
    assertThat(export(first, "readings", lines).err())
        .contains("stays in the archive: decisions, 1");
    assertThat(export(second, "readings", lines).err()).doesNotContain("stays in the archive");
  }

  private void invented() {
    try (Archive archive = FileArchive.create(Path.of(first + ".new"))) {
      for (Reading reading : Invented.readings()) {
        archive.add(reading, "v1");
      }
    }
    first = first + ".new";
  }

  @Test
  void whatIsKnownIsNotAddedAgain() {
    invented();
    moved();
    assertThat(moved().err()).contains("0 new, 0 read anew, 0 known from elsewhere");
    assertThat(Shared.run("add", lines.toString(), "--archive", first).err())
        .contains("0 new, 0 read anew, 0 known from elsewhere");
  }

  @Test
  void aReadingThatIsNotOfItsTextIsRefusedAndOneThatIsNotWholeIsReadAnew() throws IOException {
    String line = ReadingJson.write(Invented.readings().get(0), Layers.ALL);
    Files.write(
        lines,
        List.of(
            line.replace("mayor's office", "major's office"),
            line.replace("\"claims\":", "\"others\":"),
            line.replace("\"standing\":\"happened\"", "\"standing\":\"never\"")));
    Shared.Run run = Shared.run("add", lines.toString(), "--archive", second);
    assertThat(run.err())
        .contains(
            "record.jsonl:1: not the text that was read: its sha256 is another",
            "record.jsonl:2: layers of its reading were left out; it is read anew",
            "record.jsonl:3: not a reading",
            "1 new",
            "2 refused");
  }

  @Test
  void aReadingWhosePartsAreMissingDoesNotStopTheOthers() throws IOException {
    String line = ReadingJson.write(Invented.readings().get(0), Layers.ALL);
    Files.write(
        lines,
        List.of(
            line.replace("\"event\":\"e1\"", "\"event\":\"e9\"").replace("[\"a1\"", "[\"a9\""),
            ReadingJson.write(Invented.readings().get(1), Layers.ALL)));
    Shared.Run run = Shared.run("add", lines.toString(), "--archive", second);
    assertThat(run.err()).containsAnyOf("2 new", "1 new");
    try (Archive archive = FileArchive.open(Path.of(second))) {
      assertThat(archive.check()).isEmpty();
    }
  }
}
