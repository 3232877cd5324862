package org.araxes.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever comes in: one clear line, the documented exit code, and the rest is read. */
class BadInputTest {
  private static final String GOOD = "Ardenian gunners shelled the port of Kesh on Sunday.\n";
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @TempDir private Path folder;
  private Path good;

  @BeforeEach
  void aGoodFileBeside() throws IOException {
    good = Files.writeString(folder.resolve("good.txt"), GOOD);
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  /** Reads a bad file beside a good one. */
  private Shared.Run withGood(Path bad) {
    return Assertions.assertTimeoutPreemptively(
        PATIENCE,
        () ->
            Shared.run(
                "read",
                bad.toString(),
                good.toString(),
                "--published",
                "2001-05-07",
                "-f",
                "jsonl"));
  }

  private static List<JsonNode> readings(Shared.Run run) throws IOException {
    List<JsonNode> readings = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      readings.add(new ObjectMapper().readTree(line));
    }
    return readings;
  }

  private void isRefused(Path bad, String reason) throws IOException {
    Shared.Run run = withGood(bad);
    assertThat(run.err().lines().toList())
        .hasSize(2)
        .last()
        .isEqualTo("araxes: 1 of 2 inputs could not be read");
    assertThat(run.err()).startsWith("araxes: " + bad).contains(reason);
    assertThat(run.exit()).isEqualTo(Exit.SOME_FAILED);
    assertThat(readings(run)).hasSize(1);
    Shared.Run alone = Shared.run("read", bad.toString());
    assertThat(alone.exit()).isEqualTo(Exit.FAILURE);
    assertThat(alone.err().lines().toList()).hasSize(1);
    assertThat(alone.out()).isEmpty();
  }

  @Test
  void emptyFile() throws IOException {
    isRefused(file("empty.txt", ""), "empty");
  }

  @Test
  void fileOfBlanks() throws IOException {
    isRefused(file("blank.txt", " \n\n\t\n"), "");
  }

  @Test
  void binaryFile() throws IOException {
    byte[] bytes = new byte[4000];
    new java.util.Random(7).nextBytes(bytes);
    isRefused(file("picture.txt", bytes), "");
  }

  @Test
  void missingFile() throws IOException {
    isRefused(folder.resolve("missing.txt"), "no such file");
  }

  @Test
  void folderWithoutReadableFiles() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("nothing"));
    Files.writeString(empty.resolve(".hidden"), "x");
    isRefused(empty, "no readable files");
  }

  @Test
  void wrongEncodingIsReadAsWhatItIs() throws IOException {
    String text = "The caf\u00e9 of Orl\u00e9ans was shelled by the Velmark army on Sunday.\n";
    Shared.Run run = withGood(file("latin.txt", text.getBytes(Charset.forName("windows-1252"))));
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(readings(run)).hasSize(2);
  }

  @Test
  void brokenLinesOfACorpusAreNamedByTheirNumberAndTheRestIsRead() throws IOException {
    Path corpus =
        file(
            "corpus.jsonl",
            "{\"id\":\"a\",\"text\":\"It rained in Kesh.\"}\n"
                + "{\"id\":\"b\",\"text\":\n"
                + "\n"
                + "{\"id\":\"c\"}\n"
                + "[1]\n"
                + "{\"id\":\"d\",\"text\":\"It snowed in Kesh.\"}\n");
    Shared.Run run = Shared.run("read", corpus.toString(), "--published", "2001-05-07");
    assertThat(run.exit()).isEqualTo(Exit.SOME_FAILED);
    assertThat(readings(run))
        .extracting(r -> r.path("document").path("id").textValue())
        .containsExactly("a", "d");
    assertThat(run.err())
        .contains(corpus + ":2: ", corpus + ":4: ", corpus + ":5: ")
        .contains("3 of 5 inputs could not be read");
  }

  @Test
  void fiftyMegabytes() throws IOException {
    Path huge = folder.resolve("huge.txt");
    Files.writeString(huge, GOOD.repeat(50_000_000 / GOOD.length()));
    isRefused(huge, "");
  }

  @Test
  void aSentenceOfFiveThousandWords() throws IOException {
    String words = "The army of Velmark and " + "the guns and the boats and ".repeat(1250);
    Shared.Run run = withGood(file("long.txt", words + "the men fled.\n"));
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(readings(run)).hasSize(2);
  }

  @Test
  void anotherLanguageIsReadAndSaidSo() throws IOException {
    String german =
        "Die Regierung hat am Sonntag erklärt, dass die Truppen nicht über die Grenze gegangen"
            + " sind. Der Minister sagte, er werde mit dem Botschafter sprechen.\n\n";
    Shared.Run run = withGood(file("german.txt", german.repeat(3)));
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(readings(run)).hasSize(2);
    assertThat(run.err().lines().toList()).hasSize(1);
    assertThat(run.err()).contains("german.txt");
  }

  @Test
  void noDayOfPublicationIsSaidOnceAndNotGuessed() throws IOException {
    Shared.Run run = Shared.run("read", good.toString(), good.toString());
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.err().lines().toList()).hasSize(1);
    assertThat(run.err()).contains("2 documents have no day of publication", "--published");
    assertThat(readings(run))
        .allSatisfy(r -> assertThat(r.path("document").has("published")).isFalse());
  }

  @Test
  void hostileCharactersReachTheOutputAsTheyAre() throws IOException {
    String text = "\u202eGunmen 😀 of \u0000 Kesh \u001b[2J العربية shelled the port on Sunday.";
    Path corpus =
        file(
            "odd.jsonl",
            new ObjectMapper().writeValueAsString(java.util.Map.of("id", "odd", "text", text))
                + "\n{\"id\":\"lone\",\"text\":\"Gunmen shelled \\ud83d the port.\"}\n");
    Shared.Run json = Shared.run("read", corpus.toString(), "--layers", "+text", "-f", "jsonl");
    assertThat(json.exit()).isEqualTo(Exit.OK);
    assertThat(readings(json))
        .extracting(r -> r.path("document").path("text").textValue())
        .containsExactly(text, "Gunmen shelled \ud83d the port.");
    Shared.Run table = Shared.run("read", corpus.toString(), "-f", "table");
    assertThat(table.out()).doesNotContain("\u001b", "\u202e", "\u0000");
    Shared.Run notation = Shared.run("read", corpus.toString(), "-f", "notation");
    assertThat(notation.out()).doesNotContain("\u001b", "\u202e", "\u0000");
  }

  @Test
  void standardInputIsReadAsTextOrCorpus() throws IOException {
    Shared.Run text = Shared.runWithInput(GOOD, "read", "-", "--published", "2001-05-07");
    assertThat(text.exit()).isEqualTo(Exit.OK);
    assertThat(readings(text)).hasSize(1);
    Shared.Run corpus =
        Shared.runWithInput(
            "{\"id\":\"a\",\"text\":\"It rained.\"}\n", "read", "-", "--published", "2001-05-07");
    assertThat(readings(corpus).get(0).path("document").path("id").textValue()).isEqualTo("a");
  }

  @Test
  void theSameBytesForOneJobAndForTwoAndOnASecondRun() {
    String samples = Shared.SAMPLES.toString();
    Shared.Run one = Shared.run("read", samples, "-f", "jsonl", "--jobs", "1");
    Shared.Run two = Shared.run("read", samples, "-f", "jsonl", "--jobs", "2");
    assertThat(one.exit()).isEqualTo(Exit.OK);
    assertThat(two.out()).isEqualTo(one.out());
    assertThat(Shared.run("read", samples, "-f", "jsonl").out()).isEqualTo(one.out());
  }

  @Test
  void whatIsWrittenToAFileIsWhatIsPrinted() throws IOException {
    Path out = folder.resolve("out.jsonl");
    String given = good.toString();
    Shared.Run printed = Shared.run("read", given, "-f", "jsonl");
    Shared.Run written = Shared.run("read", given, "-f", "jsonl", "--output", out.toString());
    assertThat(written.out()).isEmpty();
    assertThat(Files.readString(out, StandardCharsets.UTF_8)).isEqualTo(printed.out());
  }
}
