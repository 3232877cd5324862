package org.araxes.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The gold texts of a folder, in the order of their names; a file counts because it is there. */
public final class GoldFolder {
  private final Path folder;

  public GoldFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * @throws GoldException when a file cannot be understood
   */
  public List<GoldText> texts() {
    try (Stream<Path> files = Files.walk(folder)) {
      List<GoldText> texts = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".gold")).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        texts.add(GoldText.parse(name, Files.readAllLines(file)));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes what was read into a file, as what is expected from now on. */
  public void expect(GoldText text, String read) {
    List<String> lines = new ArrayList<>(text.source());
    lines.add(GoldText.EXPECTED);
    try {
      Files.writeString(
          folder.resolve(text.name()), String.join("\n", lines) + "\n" + read.strip() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The scores that were last accepted; null when there are none. */
  public @Nullable String acceptedScores() {
    try {
      Path file = folder.resolve("SCORES.tsv");
      return Files.exists(file) ? Files.readString(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void accept(GoldScores scores) {
    try {
      Files.writeString(folder.resolve("SCORES.tsv"), scores.table());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
