package org.araxes.notation;

/** A reading was not written as it should be. The message says where and why, in one line. */
public final class NotationException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public NotationException(String message) {
    super(message);
  }

  /**
   * @param line from 1
   * @param column from 1
   */
  NotationException(int line, int column, String message) {
    super(line + ":" + column + "  " + message);
  }
}
