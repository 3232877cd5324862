package org.araxes.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.araxes.notation.ReadingJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that dies while it adds loses nothing it had acknowledged. More: -Daraxes.kills=100.
 */
class KilledWriterTest {
  private static final int LONGEST_LIFE = 400;

  /** Adds documents for ever and says the hash of each when it is kept. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) {
      try (Archive archive = FileArchive.open(Path.of(arguments[0]))) {
        for (int i = 0; ; i++) {
          var reading = new Planted().tail(" " + arguments[1] + " " + i).reading();
          archive.add(reading, "v1");
          System.out.println(ReadingJson.hash(reading.document().text()));
        }
      }
    }
  }

  @TempDir private Path folder;

  @Test
  void everyAcknowledgedDocumentIsWhole() throws Exception {
    Path file = folder.resolve("record.araxes");
    FileArchive.create(file).close();
    int kills = Integer.getInteger("araxes.kills", 3);
    Random random = new Random(kills);
    List<String> acknowledged = new ArrayList<>();
    for (int i = 0; i < kills; i++) {
      acknowledged.addAll(writeAndDie(file, "life " + i, random.nextInt(LONGEST_LIFE)));
      try (Archive archive = FileArchive.open(file)) {
        assertThat(archive.hashes()).containsAll(acknowledged);
        assertThat(archive.check()).isEmpty();
      }
    }
    assertThat(acknowledged).isNotEmpty();
  }

  /** Starts a program that adds documents until it is ended. */
  static Process writer(Path file, String life) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx200m",
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            file.toString(),
            life)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Null at the end; the stream may close under us when its program dies. */
  private static @Nullable String next(BufferedReader out) {
    try {
      return out.readLine();
    } catch (IOException e) {
      return null;
    }
  }

  private static List<String> writeAndDie(Path file, String life, int milliseconds)
      throws Exception {
    Process writer = writer(file, life);
    List<String> said = new ArrayList<>();
    try (BufferedReader out = writer.inputReader(StandardCharsets.UTF_8)) {
      String line = next(out);
      Thread killer =
          new Thread(
              () -> {
                try {
                  Thread.sleep(milliseconds);
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
                writer.destroyForcibly();
              });
      killer.start();
      for (; line != null; line = next(out)) {
        if (line.length() == 64) {
          said.add(line);
        }
      }
      killer.join();
    }
    writer.waitFor();
    return said;
  }
}
