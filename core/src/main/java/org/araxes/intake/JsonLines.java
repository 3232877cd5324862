package org.araxes.intake;

import java.io.BufferedReader;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.araxes.model.Origin;

/** A corpus of one JSON object a line, read as it is asked for. */
public final class JsonLines {
  private static final int LONGEST_LINE = Intake.LONGEST_DOCUMENT * 4;

  private JsonLines() {}

  /**
   * The documents of a corpus in order; lines that are broken are refused with their number.
   *
   * @param name the corpus's name, for messages
   * @param given what is known of documents that do not say it themselves
   */
  static Stream<Outcome> read(InputStream in, String name, Origin given, Conventions conventions) {
    ByteLines lines = new ByteLines(in, LONGEST_LINE);
    return InTurn.of(lines, line -> read(line, name + ":" + line.number(), given, conventions));
  }

  /** The same from a reader, with the packed rules. */
  public static Stream<Outcome> read(BufferedReader lines, String name, Origin given) {
    AtomicLong number = new AtomicLong();
    Conventions usual = Conventions.standard();
    return lines
        .lines()
        .map(line -> new Numbered(number.incrementAndGet(), line))
        .filter(numbered -> !numbered.line.isBlank())
        .map(numbered -> JsonLine.read(numbered.line, name + ":" + numbered.number, given, usual));
  }

  private static Stream<Outcome> read(
      ByteLines.Line line, String where, Origin given, Conventions conventions) {
    if (line.bytes() == null) {
      return Stream.of(new Refused(where, "longer than any document that is read"));
    }
    Decoded decoded = Decoded.of(line.bytes());
    if (decoded.text().isBlank()) {
      return Stream.empty();
    }
    Outcome outcome = JsonLine.read(decoded.text(), where, given, conventions);
    if (decoded.note() != null && outcome instanceof Taken taken) {
      List<String> notes = new ArrayList<>(List.of(where + ": " + decoded.note()));
      notes.addAll(taken.notes());
      return Stream.of(new Taken(taken.document(), notes, taken.extracted(), taken.reading()));
    }
    return Stream.of(outcome);
  }

  private record Numbered(long number, String line) {}
}
