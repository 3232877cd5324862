package org.araxes.app;

/** A command cannot go on. The message is one line for the user: what, where, what to do. */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  CommandFailure(String message) {
    super(message);
  }
}
