package org.araxes.export;

import java.io.IOException;

/** Makes the rows of a format from what is exported. */
@FunctionalInterface
interface Rows<R> {
  void give(Selection selection, Settings settings, Sink<R> sink) throws IOException;
}
