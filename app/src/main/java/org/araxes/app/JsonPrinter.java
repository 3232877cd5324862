package org.araxes.app;

import java.io.IOException;
import java.io.Writer;
import org.araxes.model.Reading;
import org.araxes.notation.Layer;
import org.araxes.notation.Layers;
import org.araxes.notation.ReadingJson;

/** One JSON object a line. */
record JsonPrinter(Layers layers) implements ReadingPrinter {
  @Override
  public void print(Reading reading, boolean extracted, Writer out) throws IOException {
    ReadingJson.write(reading, extracted ? layers.with(Layer.TEXT) : layers, out);
  }
}
