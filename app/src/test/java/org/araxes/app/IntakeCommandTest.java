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
}
