package org.araxes.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who presses Ctrl-C gets whole lines and the exit code for it. */
class InterruptTest {
  @Test
  void whatWasWrittenIsWhole(@TempDir Path folder) throws Exception {
    assumeTrue(File.separatorChar == '/');
    Path corpus = folder.resolve("corpus.jsonl");
    Files.writeString(
        corpus,
        "{\"text\":\"Gunmen shelled the port of Kesh on Sunday, the mayor said.\"}\n"
            .repeat(20_000));
    Path out = folder.resolve("out.jsonl");
    Process process =
        // Whoever starts the tests in the background has them ignore Ctrl-C, and what they start.
        new ProcessBuilder(
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx900m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.araxes.app.Main",
                "read",
                corpus.toString(),
                "--output",
                out.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      waitForLines(out, process);
      new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(Exit.INTERRUPTED);
    } finally {
      process.destroyForcibly();
    }
    String written = Files.readString(out);
    assertThat(written).endsWith("}\n");
    List<String> lines = written.lines().toList();
    assertThat(lines).hasSizeBetween(1, 19_999);
    for (String line : lines) {
      assertThat(new ObjectMapper().readTree(line).has("document")).isTrue();
    }
  }

  private static void waitForLines(Path out, Process process)
      throws IOException, InterruptedException {
    for (int i = 0; i < 1800 && process.isAlive(); i++) {
      if (Files.exists(out) && Files.size(out) > 20_000) {
        return;
      }
      Thread.sleep(100);
    }
  }
}
