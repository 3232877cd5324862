package org.araxes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.araxes.Araxes;
import org.araxes.rulebook.Fault;
import org.araxes.score.FrameExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in the rules are executed: an example that is not is a wish. */
class RuleExamplesTest {

  @Test
  void everyExampleOfEveryFrameIsReadAsItSays() throws IOException {
    Araxes araxes = Shared.araxes();
    FrameExamples examples = new FrameExamples(araxes.rulebook(), araxes::ground);
    List<Fault> faults = new ArrayList<>();
    InOrder.map(araxes.rulebook().frames("").iterator(), 2, examples::faults, faults::addAll);
    assertThat(faults).isEmpty();
  }

  @Test
  void aPlantedWrongExampleFailsWithItsFileAndLine(@TempDir Path rules) throws IOException {
    copy(Shared.RULES, rules);
    Path planted = rules.resolve("en/events/planted.frames");
    Files.writeString(
        planted,
        """
        # planted
        befuddle -> ASSAULT / - / 180
            subject   actor
            object    recipient
          yes  The pirates befuddled the harbour master.
               actor the harbour master
          yes  The parrot sang.
               actor The parrot
          no   The pirates befuddled the cook.
        """);
    Shared.Run run = Shared.run("check", rules.toString(), "--only", "planted");
    assertThat(run.exit()).isEqualTo(Exit.NOT_PASSED);
    assertThat(run.out())
        .contains(
            planted + ":5:3  actor is \"pirates\", not \"the harbour master\"",
            planted + ":7:3  not read",
            planted + ":9:3  read, but should not be: \"The pirates befuddled the cook.\"");
  }

  @Test
  void faultsOfRulesAreAllShownWithFileLineAndColumn(@TempDir Path rules) throws IOException {
    copy(Shared.RULES, rules);
    Path planted = rules.resolve("en/events/planted.frames");
    Files.writeString(
        planted,
        """
        befuddle -> ASSAULT / - / 180
            objekt    recipient
          yes  The pirates befuddled the harbour master.
          no   The parrot sang.

        bemuse -> ASSAULT / - / 180
            subject   aktor
          yes  The pirates bemused the harbour master.
        """);
    Shared.Run check = Shared.run("check", rules.toString());
    assertThat(check.exit()).isEqualTo(Exit.NOT_PASSED);
    assertThat(check.out())
        .contains(planted + ":2:5  'objekt' is not a part; did you mean 'object'?")
        .contains(planted + ":6:1  a frame needs a 'no' sentence");
    Shared.Run read = Shared.runWithInput("Text.", "read", "-", "--rules", rules.toString());
    assertThat(read.exit()).isEqualTo(Exit.FAILURE);
    assertThat(read.out()).isEmpty();
    assertThat(read.err()).contains("planted.frames:2:5", "planted.frames:6:1");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
