package org.araxes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.araxes.archive.Archive;
import org.araxes.archive.FileArchive;
import org.araxes.export.Invented;
import org.araxes.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Linking and exporting that die at any moment leave the archive as it was, and a file whole or as
 * it was. More: -Daraxes.kills=100.
 */
class KilledCommandsTest {
  private static final int LONGEST_LIFE = 2500;

  @TempDir private Path folder;

  @Test
  void theArchiveStaysSoundAndFilesWhole() throws Exception {
    Path file = folder.resolve("record.araxes");
    try (Archive archive = FileArchive.create(file)) {
      for (Reading reading : Invented.readings()) {
        archive.add(reading, "v1");
      }
    }
    Path out = folder.resolve("claims.csv");
    Shared.run("export", file.toString(), "--format", "csv", "--output", out.toString());
    byte[] whole = Files.readAllBytes(out);
    byte[] before = "as it was".getBytes(StandardCharsets.UTF_8);
    int kills = Integer.getInteger("araxes.kills", 2);
    Random random = new Random(kills);
    for (int i = 0; i < kills; i++) {
      Files.write(out, before);
      die(random, "link", "--archive", file.toString());
      die(random, "export", file.toString(), "--format", "csv", "--output", out.toString());
      assertThat(Files.readAllBytes(out)).isIn(whole, before);
      try (Archive archive = FileArchive.open(file)) {
        assertThat(archive.hashes()).hasSize(Invented.readings().size());
        assertThat(archive.check()).isEmpty();
      }
    }
  }

  private static void die(Random random, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Thread.sleep(random.nextInt(LONGEST_LIFE));
    process.destroyForcibly().waitFor();
  }
}
