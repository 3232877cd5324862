package org.araxes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found of documents, printed before they are read. */
class IntakeCommandTest {
  private static final String REPORT =
      "Harbour reopens\n\nBy Ada Lind\n\nThe harbour reopened on Friday, officials said.\n";

  @TempDir Path folder;

  @Test
  void aLineOfJsonIsADocumentWithItsText() throws IOException {
    Path file = Files.writeString(folder.resolve("harbour.txt"), REPORT);
    Shared.Run run = Shared.run("intake", file.toString(), "--publisher", "Velmark Herald");
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.out())
        .startsWith("{\"id\":")
        .contains("\"title\":\"Harbour reopens\"", "\"publisher\":\"Velmark Herald\"")
        .contains("\"authors\":[\"Ada Lind\"]", "reopened on Friday", "\"kind\":\"byline\"");
  }

  @Test
  void theTableSaysWhatIsMissing() throws IOException {
    Path file = Files.writeString(folder.resolve("harbour.txt"), REPORT);
    Shared.Run run = Shared.run("intake", file.toString(), "--format", "table");
    assertThat(run.out())
        .contains("title      Harbour reopens")
        .contains("published  not found")
        .doesNotContain("{");
  }

  @Test
  void whatIsRefusedIsNamedAndTheRestIsTaken() throws IOException {
    Files.writeString(folder.resolve("a.txt"), REPORT);
    Files.writeString(folder.resolve("b.txt"), "");
    Shared.Run run = Shared.run("intake", folder.toString());
    assertThat(run.exit()).isEqualTo(Exit.SOME_FAILED);
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err())
        .contains("b.txt: empty")
        .contains("1 taken in, 1 refused; 1 without a day of publication");
  }

  private static final String PAGE =
      """
      {"id":"p","text":"The harbour reopened.","published":"2021-05-03","publisher":"Herald"}
      """;

  @Test
  void theRecordSaysHowThingsWereFound() {
    Shared.Run run = Shared.runWithInput(PAGE, "intake", "-", "--title", "Harbour");
    assertThat(run.out())
        .contains("\"found\":{\"title\":\"given on the command line\",\"publisher\":\"corpus\"");
    Shared.Run again = Shared.runWithInput(run.out(), "intake", "-");
    assertThat(again.out()).isEqualTo(run.out());
  }

  @Test
  void theUserSaysWhoIsBelieved() {
    Shared.Run usual = Shared.runWithInput(PAGE, "intake", "-", "--published", "2021-05-01");
    assertThat(usual.out()).contains("\"published\":\"2021-05-03\"");
    Shared.Run given =
        Shared.runWithInput(
            PAGE, "intake", "-", "--published", "2021-05-01", "--published-from", "given,corpus");
    assertThat(given.out())
        .contains("\"published\":\"2021-05-01\"")
        .contains("\"published\":\"given on the command line\"");
    Shared.Run nobody =
        Shared.runWithInput(PAGE, "intake", "-", "-f", "table", "--publisher-from", "sidecar");
    assertThat(nobody.out()).contains("publisher  not found");
  }

  @Test
  void theTableSaysWhoSaysSomethingElse() {
    Shared.Run run =
        Shared.runWithInput(PAGE, "intake", "-", "-f", "table", "--published", "2021-05-01");
    assertThat(run.out())
        .contains("published  2021-05-03  (corpus)")
        .contains("but 2021-05-01  (given on the command line)");
  }

  @Test
  void theUsersRulesSayWhatStandsBesideTheText() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), REPORT + "\n\nZork and zork.\n");
    Path layout = Files.createDirectories(folder.resolve("rules/en")).resolve("layout.tsv");
    Files.writeString(layout, "kind\tplace\tline\nboilerplate\tany\tzork.*\n");
    String rules = folder.resolve("rules").toString();
    assertThat(Shared.run("intake", file.toString(), "--rules", rules).out())
        .contains("\"kind\":\"boilerplate\"");
    assertThat(Shared.run("intake", file.toString()).out()).doesNotContain("boilerplate");
    assertThat(Shared.run("intake", file.toString(), "--rules", rules + "x").err())
        .contains("no such folder of rules");
    Files.writeString(layout, "kind\tplace\tline\nsong\tany\tzork.*\n");
    assertThat(Shared.run("intake", file.toString(), "--rules", rules).err())
        .contains("en/layout.tsv:2");
  }
}
