package org.araxes.read;

import org.araxes.model.Factuality;
import org.araxes.model.Stance;
import org.araxes.model.Standing;
import org.jspecify.annotations.Nullable;

/** One word for people, from how the event stands for its innermost source. */
final class StandingRule {
  private StandingRule() {}

  /**
   * @param stance of the innermost source; null in the publisher's own voice
   * @param ongoing whether tense and aspect say that it goes on
   */
  static Standing of(Factuality factuality, @Nullable Stance stance, boolean ongoing) {
    if (stance == Stance.CANNOT_CONFIRM || stance == Stance.DOUBTS) {
      return Standing.UNCONFIRMED;
    }
    return switch (factuality.mode()) {
      case PLANNED -> Standing.PLANNED;
      case INTENDED -> Standing.INTENDED;
      case REQUESTED -> Standing.REQUESTED;
      case THREATENED -> Standing.THREATENED;
      case EXPECTED -> Standing.EXPECTED;
      case HYPOTHETICAL -> Standing.HYPOTHETICAL;
      case ACTUAL, HABITUAL -> actual(factuality, ongoing);
    };
  }

  private static Standing actual(Factuality factuality, boolean ongoing) {
    if (factuality.polarity() == Factuality.Polarity.NEGATIVE) {
      return Standing.DENIED;
    }
    if (factuality.certainty() == Factuality.Certainty.POSSIBLE) {
      return Standing.POSSIBLE;
    }
    if (factuality.polarity() == Factuality.Polarity.UNDECIDED) {
      return Standing.UNCONFIRMED;
    }
    return ongoing ? Standing.ONGOING : Standing.HAPPENED;
  }
}
