package org.araxes.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.araxes.model.Attribution;
import org.araxes.model.Claim;
import org.araxes.model.Factuality;
import org.araxes.model.Factuality.Certainty;
import org.araxes.model.Factuality.Mode;
import org.araxes.model.Factuality.Polarity;
import org.araxes.model.Span;
import org.araxes.model.Stance;
import org.araxes.model.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Tellings that answer other tellings: "could not confirm these reports", "denied the accusation".
 * Their content names no event of its own, so the claim points at the one that it answers.
 */
final class Answers {
  private static final Set<Stance> ANSWERING =
      EnumSet.of(Stance.CANNOT_CONFIRM, Stance.DENIES, Stance.DOUBTS);

  private Answers() {}

  static boolean isAnswer(Attribution attribution) {
    return ANSWERING.contains(attribution.stance()) && !attribution.content().isEmpty();
  }

  /**
   * The nearest claim before some words that somebody else passes on.
   *
   * @param before in the order of the text
   */
  static @Nullable Claim answered(
      Attribution answer, List<Claim> before, List<List<Attribution>> chains) {
    int start =
        answer.cue().isEmpty() ? answer.content().get(0).start() : answer.cue().get(0).start();
    for (int i = before.size() - 1; i >= 0; i--) {
      List<Attribution> chain = chains.get(i);
      if (before.get(i).content().start() < start && !chain.isEmpty()) {
        Attribution teller = chain.get(chain.size() - 1);
        boolean same =
            teller.sourceActor() != null && teller.sourceActor().equals(answer.sourceActor());
        if (!same) {
          return before.get(i);
        }
      }
    }
    return null;
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
