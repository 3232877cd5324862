package org.araxes.archive;

/** The store cannot do what was asked. The message is one line for people: what, and what to do. */
public final class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ArchiveException(String message) {
    super(message);
  }

  public ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }
}
