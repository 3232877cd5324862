package org.araxes.table;

import java.io.Closeable;
import java.io.IOException;

/** Writes rows, one after the other. */
public interface RowWriter<R> extends Closeable {
  void write(R row) throws IOException;

  /** Ends the table; what it was written to stays open. */
  @Override
  void close() throws IOException;
}
