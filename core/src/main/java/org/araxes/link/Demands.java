package org.araxes.link;

import java.util.Set;
import org.araxes.model.Standing;

/** What two claims must share to be one, whatever the sum of what speaks for it. */
final class Demands {
  /** Two texts must share something that few happenings share. */
  private static final Set<String> PARTICULAR =
      Set.of("name", "place", "place-word", "place-near", "day", "figure", "background");

  /** Claims of one text must share something that not all claims of a text share. */
  private static final Set<String> OWN =
      Set.of(
          "word",
          "name",
          "actor",
          "description",
          "place",
          "place-word",
          "place-near",
          "day",
          "figure",
          "definite");

  /**
   * Something of this that an undated claim shares, beyond the story its text is about; or the word
   * and some of the sentence.
   */
  private static final Set<String> OF_ITS_OWN =
      Set.of("name", "place", "place-word", "figure", "description", "same-words", "no-part");

  /** Something of this where undated texts are of different weeks, or nobody knows of which. */
  private static final Set<String> EXACT = Set.of("name", "place", "day", "day-of-year");

  /** Or of this where nobody knows. */
  private static final Set<String> RARE = Set.of("figure", "same-words");

  private static final Set<String> NOW = Set.of("published-near", "next-day");
  private static final double HALF = 0.5;
  private static final double SOME = 0.15;
  private static final double MUCH = 0.6;

  private Demands() {}

  static boolean areMet(ToldClaim one, ToldClaim other, Score score) {
    boolean part = one.abstains() != other.abstains();
    return areTold(one, other)
        && !(part && score.has(Likeness.UNTOLD))
        && (one.sameText(other) ? isOwn(score) : isParticular(one, other, score));
  }

  /** To have had no part in it says nothing of what only may have happened. */
  private static boolean areTold(ToldClaim left, ToldClaim right) {
    return left.abstains() == right.abstains() || isTold(left.abstains() ? right : left);
  }

  private static boolean isTold(ToldClaim claim) {
    Standing standing = claim.claim().standing();
    return standing == Standing.HAPPENED || standing == Standing.ONGOING;
  }

  private static boolean isOwn(Score score) {
    return score.has(OWN) || score.has("mode") && score.has("period");
  }

  private static boolean isParticular(ToldClaim one, ToldClaim other, Score score) {
    boolean dated = one.days() != null && other.days() != null;
    boolean told = score.has("word") && score.share("words") >= SOME;
    if (!dated && !told && !score.has(OF_ITS_OWN)) {
      return false;
    }
    if (score.has("published-apart")) {
      return score.has(EXACT);
    }
    if (score.has(Likeness.UNTOLD)) {
      return score.has(EXACT) || score.has(RARE) || score.share("background") >= MUCH;
    }
    return score.has(PARTICULAR) || isOfTheseDays(one, other, score);
  }

  /**
   * What is told in the same words in these days is the same, and so is what is denied in half of
   * them.
   */
  private static boolean isOfTheseDays(ToldClaim one, ToldClaim other, Score score) {
    boolean denied = one.isDenial() != other.isDenial();
    return score.has(NOW)
        && score.has("word")
        && (score.has("same-words") || denied && score.share("words") >= HALF);
  }
}
