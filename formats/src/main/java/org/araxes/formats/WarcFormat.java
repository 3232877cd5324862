package org.araxes.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.araxes.intake.Beginning;
import org.araxes.intake.Format;
import org.araxes.intake.InTurn;
import org.araxes.intake.Intake;
import org.araxes.intake.Outcome;
import org.araxes.intake.Refused;
import org.araxes.intake.Source;
import org.araxes.model.Found;
import org.araxes.model.Origin;

/** A web archive: the pages and papers in it, with the addresses they were fetched from. */
public final class WarcFormat implements Format {
  @Override
  public int rank() {
    return 20;
  }

  @Override
  public boolean knows(Beginning beginning) {
    return beginning.letters().startsWith("WARC/");
  }

  @Override
  public Stream<Outcome> open(Source source, Intake intake) throws IOException {
    Captures captures = new Captures(source.onDisk());
    Stream<Outcome> documents =
        InTurn.of((Iterator<Capture>) captures, capture -> take(capture, source, intake));
    Stream<Outcome> losses =
        InTurn.of(List.of(captures).iterator(), walk -> losses(walk, source.name()));
    return InTurn.of(List.of(documents, losses).iterator(), all -> all)
        .onClose(() -> close(captures));
  }

  private static Stream<Outcome> take(Capture capture, Source source, Intake intake) {
    String where = source.name() + ":" + capture.offset();
    if (capture.bytes() == null) {
      return Stream.of(new Refused(where, "too long: " + capture.address()));
    }
    try {
      Origin found =
          new Origin(null, null, List.of(), capture.address(), null, null, null)
              .told(Found.Way.CORPUS, "");
      return intake.take(
          source
              .row(capture.offset())
              .member(
                  capture.address(), () -> new ByteArrayInputStream(capture.bytes()), null, found)
              .saidToBeIn(capture.charset()));
    } catch (IOException e) {
      return Stream.of(new Refused(where, String.valueOf(e.getMessage())));
    }
  }

  private static Stream<Outcome> losses(Captures captures, String name) {
    return captures.damages() == 0
        ? Stream.empty()
        : Stream.of(
            new Refused(
                name,
                String.format(
                    Locale.ROOT,
                    "damaged in %,d places: %,d bytes passed over, everything else is taken",
                    captures.damages(),
                    captures.skipped())));
  }

  private static void close(Captures captures) {
    try {
      captures.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
