package org.araxes.score;

import org.araxes.rulebook.Fault;

/** A gold file cannot be understood. */
public final class GoldException extends RuntimeException {
  private static final long serialVersionUID = 1;

  GoldException(Fault fault) {
    super(fault.toString());
  }
}
