package org.araxes.app;

import java.io.IOException;
import java.io.Writer;
import org.araxes.model.Reading;

/** Prints readings one after the other. */
interface ReadingPrinter {
  /**
   * @param extracted whether the text is not the file's own, so that nobody else has it
   */
  void print(Reading reading, boolean extracted, Writer out) throws IOException;
}
