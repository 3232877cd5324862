package org.araxes.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Reading;
import org.araxes.notation.NotationException;
import org.araxes.notation.ReadingJson;

/** Readings that were written one a line, with their texts. */
final class ReadingLines {
  private ReadingLines() {}

  /**
   * @throws CommandFailure naming the line that is no reading or has no text
   */
  static List<Reading> of(Path file) {
    List<Reading> readings = new ArrayList<>();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          readings.add(ReadingJson.read(line));
        }
      }
      return readings;
    } catch (NotationException e) {
      throw new CommandFailure(file + ":" + number + ": " + e.getMessage());
    } catch (IOException e) {
      throw new CommandFailure(file + ": cannot be read (" + e.getMessage() + ")");
    }
  }
}
