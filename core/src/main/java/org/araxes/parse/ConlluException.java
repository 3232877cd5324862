package org.araxes.parse;

/** CoNLL-U that cannot be read: says which line. */
public final class ConlluException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ConlluException(int line, String words, Throwable cause) {
    super("line " + line + ": " + cause.getMessage() + ": " + words, cause);
  }
}
