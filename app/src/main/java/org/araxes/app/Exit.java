package org.araxes.app;

/** Exit codes, the same for all commands. */
final class Exit {
  static final int OK = 0;

  /** Nothing could be done. */
  static final int FAILURE = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** Done, but some of the inputs could not be read. */
  static final int SOME_FAILED = 3;

  /** A check was not passed. */
  static final int NOT_PASSED = 4;

  /** Stopped by the user. What was written until then is whole. */
  static final int INTERRUPTED = 130;

  private Exit() {}
}
