package org.araxes.score;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.araxes.compare.OccurrenceNotation;
import org.araxes.link.Linker;
import org.araxes.model.Document;
import org.araxes.model.Reading;
import org.araxes.notation.Notation;

/**
 * What was read in a gold text.
 *
 * @param read in the notation, one text after the other; in {@code linking} the occurrences of all
 */
public record GoldResult(GoldText text, String read) {
  private static final String LINKING = "linking";

  /**
   * @param linker for texts of which it is asked what they tell of together
   */
  public static GoldResult of(GoldText text, Function<Document, Reading> reader, Linker linker) {
    List<Reading> readings = text.documents().stream().map(reader).toList();
    String read =
        text.topic().equals(LINKING)
            ? OccurrenceNotation.write(linker, readings)
            : readings.stream()
                .map(reading -> Notation.write(reading, text.layers()).strip())
                .collect(Collectors.joining("\n" + GoldText.NEXT + "\n"));
    return new GoldResult(text, read.strip());
  }

  /** Whether somebody has said what should be read. */
  public boolean isHeld() {
    return text.expected() != null && !text.expected().isEmpty();
  }

  public boolean isRight() {
    return read.equals(text.expected());
  }

  /** What should stand there and what was read, line by line; empty when they are the same. */
  public List<String> difference() {
    return isHeld()
        ? LineDifference.of(text.expected().lines().toList(), read.lines().toList())
        : List.of();
  }

  /** The paragraphs of a notation. */
  static List<String> paragraphs(String notation) {
    return List.of(notation.split("\n\n|\n-----\n"));
  }
}
