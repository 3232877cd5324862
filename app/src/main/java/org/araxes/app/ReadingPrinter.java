package org.araxes.app;

import java.io.IOException;
import java.io.Writer;
import org.araxes.model.Reading;

/** Prints readings one after the other. */
interface ReadingPrinter {
  void print(Reading reading, Writer out) throws IOException;
}
