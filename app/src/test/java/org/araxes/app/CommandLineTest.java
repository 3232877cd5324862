package org.araxes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line itself, before anything is read. */
class CommandLineTest {

  @ParameterizedTest
  @ValueSource(strings = {"read", "intake", "explain", "check", "score", "completion"})
  void helpOfEveryCommandHasExamples(String command) {
    Shared.Run run = Shared.run(command, "--help");
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out()).contains("Usage: araxes " + command, "Example", "araxes " + command);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void helpOfTheProgramListsCommandsAndExitCodes() {
    Shared.Run run = Shared.run("--help");
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out()).contains("read", "explain", "check", "score", "completion", "130");
    assertThat(Shared.run("--version").out()).startsWith("araxes ");
  }

  @Test
  void nothingAtAllIsWrongUsage() {
    Shared.Run run = Shared.run();
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Usage: araxes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reads x.txt                         | Did you mean: araxes read
          read                                | Missing required parameter: 'FILE'
          read x.txt --formt jsonl            | --format
          read x.txt --format xml             | 'xml' is none of: table, notation, jsonl
          read x.txt --published yesterday    | 'yesterday' is not a day like 2021-10-11
          read x.txt --layers claims,evnts    | 'evnts' is none of: sentences
          read x.txt --jobs 0                 | --jobs needs a number from 1
          read x.txt --jobs two               | --jobs
          intake                              | Missing required parameter: 'FILE'
          intake x.txt --published-from meta,x | 'x' is none of: sidecar, corpus, linked-data
          intake x.txt --format notation      | what is not read has no notation
          explain                             | FILE[:WORDS]
          """)
  void mistakesAreNamedAndEndWithTwo(String line, String message) {
    Shared.Run run = Shared.run(line.split(" +"));
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message).contains("--help'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check no-such-rules                 | no-such-rules: no such folder of rules
          score no-such-gold                  | no-such-gold: no such folder of gold texts
          read - --rules no-such-rules        | no-such-rules: no such folder of rules
          explain no-such-file.txt            | no-such-file.txt: no such file
          """)
  void whatIsMissingIsNamedAndEndsWithOne(String line, String message) {
    Shared.Run run = Shared.run(line.split(" +"));
    assertThat(run.exit()).isEqualTo(Exit.FAILURE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("araxes: " + message + "\n");
  }

  @Test
  void outputThatCannotBeWrittenIsNamed() {
    Path nowhere = Path.of("no-such-folder", "out.jsonl");
    Shared.Run run = Shared.runWithInput("It rained.", "read", "-", "-o", nowhere.toString());
    assertThat(run.exit()).isEqualTo(Exit.FAILURE);
    assertThat(run.err()).startsWith("araxes: " + nowhere + ": cannot be written");
  }

  @Test
  void completionKnowsCommandsAndOptions() {
    Shared.Run run = Shared.run("completion");
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out()).startsWith("#!").contains("explain", "--layers", "notation");
  }
}
