package org.araxes.score;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.araxes.model.Document;
import org.araxes.model.Reading;
import org.araxes.notation.Notation;

/**
 * What was read in a gold text.
 *
 * @param read in the notation, one text after the other
 */
public record GoldResult(GoldText text, String read) {

  public static GoldResult of(GoldText text, Function<Document, Reading> reader) {
    String read =
        text.documents().stream()
            .map(document -> Notation.write(reader.apply(document), text.layers()).strip())
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
