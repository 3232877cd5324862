package org.araxes.model;

/** How an event stands for the innermost source, after FactBank and PLOVER's auxiliary modes. */
public record Factuality(Polarity polarity, Certainty certainty, Mode mode) {
  public static final Factuality FACT =
      new Factuality(Polarity.POSITIVE, Certainty.CERTAIN, Mode.ACTUAL);

  public enum Polarity {
    POSITIVE,
    NEGATIVE,
    UNDECIDED
  }

  public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE,
    UNKNOWN
  }

  public enum Mode {
    ACTUAL,
    PLANNED,
    INTENDED,
    REQUESTED,
    THREATENED,
    EXPECTED,
    HYPOTHETICAL,
    HABITUAL
  }
}
