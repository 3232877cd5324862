package org.araxes.archive.query;

/** A text is no query. The message says where and what would be one. */
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1;

  QueryException(int column, String message) {
    super("column " + (column + 1) + ": " + message);
  }
}
