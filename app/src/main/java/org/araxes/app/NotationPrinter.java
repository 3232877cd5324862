package org.araxes.app;

import java.io.IOException;
import java.io.Writer;
import org.araxes.model.Reading;
import org.araxes.notation.Layers;
import org.araxes.notation.Notation;

/** The notation of each reading under a line of comment that names the document. */
final class NotationPrinter implements ReadingPrinter {
  private final Layers layers;
  private boolean first = true;

  NotationPrinter(Layers layers) {
    this.layers = layers;
  }

  @Override
  public void print(Reading reading, boolean extracted, Writer out) throws IOException {
    out.write(first ? "" : "\n");
    first = false;
    out.write("# " + Headings.of(reading.document()) + "\n\n");
    out.write(Notation.write(reading, layers));
  }
}
