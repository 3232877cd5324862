package org.araxes.table;

import java.io.IOException;
import java.io.OutputStream;

/** A way to write rows down. */
public interface Syntax {
  /** Begins a table. UTF-8, line feeds, the same bytes for the same rows. */
  <R> RowWriter<R> begin(Sheet<R> sheet, OutputStream out) throws IOException;
}
