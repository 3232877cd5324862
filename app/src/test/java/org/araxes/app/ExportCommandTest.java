package org.araxes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.araxes.archive.Archive;
import org.araxes.archive.FileArchive;
import org.araxes.export.Formats;
import org.araxes.export.Invented;
import org.araxes.export.Validators;
import org.araxes.model.Reading;
import org.araxes.notation.Layers;
import org.araxes.notation.ReadingJson;
import org.araxes.rulebook.Rulebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {
  @TempDir private Path folder;
  private Path readings;

  @BeforeEach
  void write() throws IOException {
    readings = folder.resolve("readings.jsonl");
    List<String> lines =
        Invented.readings().stream()
            .map(reading -> ReadingJson.write(reading, Layers.ALL))
            .toList();
    Files.write(readings, lines);
  }

  private Shared.Run export(String... more) {
    String[] arguments =
        Stream.concat(Stream.of("export", readings.toString()), Stream.of(more))
            .toArray(String[]::new);
    return Shared.run(arguments);
  }

  @Test
  void anArchiveGivesWhatItsReadingsGive() {
    Path file = folder.resolve("record.araxes");
    try (Archive archive = FileArchive.create(file)) {
      for (Reading reading : Invented.readings()) {
        archive.add(reading, "v1");
      }
    }
    Shared.Run run = Shared.run("export", file.toString(), "--format", "acled");
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out()).isEqualTo(export("--format", "acled").out()).isNotEmpty();
    assertThat(Validators.faults("acled", run.out())).isEmpty();
  }

  @Test
  void jsonLinesAreWhatWasGiven() throws IOException {
    assertThat(export("--format", "jsonl").out()).isEqualTo(Files.readString(readings));
  }

  @Test
  void lossesAreSummedUpAndListed() throws IOException {
    Path lost = folder.resolve("lost.tsv");
    Path out = folder.resolve("ged.csv");
    Shared.Run run =
        export("--format", "ucdp", "--output", out.toString(), "--losses", lost.toString());
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("ucdp: ", " rows from 10 claims", "lost, ", "row not written");
    assertThat(Files.readAllLines(lost).get(0)).isEqualTo("claim\ttarget\tfield\tvalue\treason");
    assertThat(Files.readAllLines(lost).size()).isGreaterThan(10);
    assertThat(Validators.faults("ucdp", Files.readString(out))).isEmpty();
  }

  @Test
  void aQueryLeavesWhatFits() {
    Shared.Run run = export("--format", "csv", "--query", "category:PROTEST");
    assertThat(run.out().lines().filter(line -> line.contains("PROTEST demo"))).hasSize(1);
    assertThat(run.err()).contains("1 row from 1 claim");
  }

  @Test
  void whatWasThereStaysWhenItCannotBeWritten() throws IOException {
    Path out = Files.createDirectory(folder.resolve("taken"));
    Files.writeString(out.resolve("inside"), "kept");
    Shared.Run run = export("--format", "csv", "--output", out.toString());
    assertThat(run.exit()).isEqualTo(Exit.FAILURE);
    assertThat(run.err()).startsWith("araxes: " + out + ": cannot be written");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(out.resolve("inside")).hasContent("kept");
    assertThat(folder.resolve(".taken.part")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --format xml                 | 'xml' is no format
          --format csv --table people  | 'people' is no table of csv; there are claims, occurrences
          --table claims               | --format is missing
          --format csv --figures most  | --figures
          """)
  void mistakesAreNamed(String options, String message) {
    Shared.Run run = export(options.split(" +"));
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains(message);
  }

  @Test
  void aWrongQueryOrRecordIsOneClearLine() throws IOException {
    assertThat(export("--format", "csv", "--query", "nobody:x").err())
        .startsWith("araxes: the query: column 1: 'nobody' is no field");
    Files.writeString(readings, "{\"document\":{\"id\":\"x\"}}\n", StandardCharsets.UTF_8);
    assertThat(export("--format", "csv").err())
        .isEqualTo(
            "araxes: " + readings + ":1: no document.text: write readings with the layer 'text'\n");
    Shared.Run none = Shared.run("export", folder.resolve("none").toString(), "-f", "csv");
    assertThat(none.err().lines()).hasSize(1);
    assertThat(none.err()).contains("no archive here");
  }

  @Test
  void theListNamesEveryFormat() {
    String list = Shared.run("export", "--list").out();
    new Formats(Rulebook.standard())
        .all()
        .forEach(format -> assertThat(list).contains(format.name(), format.table()));
  }

  @Test
  void everyExportOfTheSamplesValidates() throws IOException {
    Shared.run(
        "read", Shared.SAMPLES.toString(), "--layers", "+text", "--output", readings.toString());
    assertThat(Files.readAllLines(readings).size()).isGreaterThan(15);
    for (var format : new Formats(Rulebook.standard()).all()) {
      if (!format.name().equals("parquet")) {
        String text = export("--format", format.name(), "--table", format.table()).out();
        assertThat(text).as(format.key()).isNotEmpty();
        assertThat(Validators.faults(format.name(), text)).as(format.key()).isEmpty();
      }
    }
  }
}
