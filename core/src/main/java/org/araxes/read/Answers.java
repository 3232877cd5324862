package org.araxes.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.araxes.model.Attribution;
import org.araxes.model.Factuality;
import org.araxes.model.Factuality.Certainty;
import org.araxes.model.Factuality.Mode;
import org.araxes.model.Factuality.Polarity;
import org.araxes.model.Span;
import org.araxes.model.Stance;
import org.araxes.model.Standing;

/**
 * Tellings that answer other tellings: "could not confirm these reports", "denied the accusation".
 * Their content names no event of its own, so the claim points at the one that it answers ({@link
 * Rejoinders}).
 */
final class Answers {
  private static final Set<Stance> ANSWERING =
      EnumSet.of(Stance.CANNOT_CONFIRM, Stance.DENIES, Stance.DOUBTS);

  private Answers() {}

  static boolean isAnswer(Attribution attribution) {
    return ANSWERING.contains(attribution.stance()) && !attribution.content().isEmpty();
  }

  static Factuality factuality(Stance stance) {
    return stance == Stance.DENIES
        ? new Factuality(Polarity.NEGATIVE, Certainty.CERTAIN, Mode.ACTUAL)
        : new Factuality(Polarity.UNDECIDED, Certainty.UNKNOWN, Mode.ACTUAL);
  }

  static Standing standing(Stance stance) {
    return stance == Stance.DENIES ? Standing.DENIED : Standing.UNCONFIRMED;
  }

  /** The whole stretch of a content that may be interrupted. */
  static Span stretch(List<Span> content) {
    Span whole = content.get(0);
    for (Span span : content) {
      whole = whole.and(span);
    }
    return whole;
  }
}
