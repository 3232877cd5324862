package org.araxes.intake;

import java.io.BufferedReader;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.araxes.model.Origin;

/** A corpus of one JSON object a line, read as it is asked for. */
public final class JsonLines {
  private JsonLines() {}

  /**
   * The documents of a corpus in order; lines that are broken are refused with their number.
   *
   * @param name the corpus's name, for messages
   * @param given what is known of documents that do not say it themselves
   */
  public static Stream<Outcome> read(BufferedReader lines, String name, Origin given) {
    AtomicLong number = new AtomicLong();
    return lines
        .lines()
        .map(line -> new Numbered(number.incrementAndGet(), line))
        .filter(numbered -> !numbered.line.isBlank())
        .map(numbered -> JsonLine.read(numbered.line, name + ":" + numbered.number, given));
  }

  private record Numbered(long number, String line) {}
}
