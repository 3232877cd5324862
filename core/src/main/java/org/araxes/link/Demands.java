package org.araxes.link;

import java.util.Set;
import org.araxes.model.Actor;
import org.araxes.model.Standing;
import org.jspecify.annotations.Nullable;

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
      Set.of(
          "name", "place", "place-word", "figure", "description", "same-words", "no-part", "mode");

  /** Something of this where undated texts are of different weeks, or nobody knows of which. */
  private static final Set<String> EXACT = Set.of("name", "place", "day", "day-of-year");

  /** Or of this where nobody knows. */
  private static final Set<String> RARE = Set.of("figure", "same-words");

  private static final Set<String> SHARED =
      Set.of(
          "name",
          "description",
          "party",
          "place",
          "place-word",
          "place-near",
          "day",
          "day-of-year",
          "figure",
          "no-part");

  private static final Set<String> SAME_DEED =
      Set.of("word", "mode", "definite", "figure", "same-words", "no-part");

  private static final Set<String> SAME_PLACE = Set.of("place", "place-word", "place-near");

  private static final Set<String> THESE_DAYS = Set.of("published-near", "period");

  private static final Set<String> NOW = Set.of("published-near", "next-day");

  /** Of two sentences of one text about what is of no category. */
  private static final int SHARED_WORDS = 3;

  private static final double HALF = 0.5;
  private static final double SOME = 0.15;
  private static final double MUCH = 0.6;

  /** What does not come of two texts' telling one story in one week. */
  private static final Set<String> OF_THE_STORY =
      Set.of(
          "family",
          "category",
          "other-category",
          "code",
          "background",
          "other-background",
          "published-near",
          "published-apart",
          "published-far",
          "tale",
          "undated",
          "half-dated");

  private final Kinds kinds;
  private final LinkWords language;
  private final double own;
  private final double ownWords;

  Demands(Kinds kinds, LinkWords language, Weights weights) {
    this.kinds = kinds;
    this.language = language;
    this.own = weights.of("own");
    this.ownWords = weights.of("own-words");
  }

  boolean areMet(ToldClaim one, ToldClaim other, Score score) {
    boolean part = one.abstains() != other.abstains();
    return areTold(one, other)
        && !(part && score.has(Likeness.UNTOLD))
        && isOneDeed(one, other, score)
        && (one.sameText(other)
            ? isOwn(one, other, score)
            : isParticular(one, other, score) && isEnough(score));
  }

  /** A word and a sentence like another's must be more alike where nothing else is shared. */
  private boolean isEnough(Score score) {
    return score.sumWithout(OF_THE_STORY) >= (score.has(SHARED) ? own : ownWords);
  }

  /**
   * Two words for one deed: one of them points back, or leaves open what was done; the means, the
   * figure or the victim are the same; or all of it was at one place on one day.
   */
  private boolean isOneDeed(ToldClaim one, ToldClaim other, Score score) {
    if (score.has("other-category") && one.sameText(other)) {
      return score.has(SAME_DEED) || kinds.isAnyDeed(one) || kinds.isAnyDeed(other);
    }
    return score.has(SAME_DEED)
        || score.has(SAME_PLACE)
            && (score.has("day") || kinds.isResult(one) || kinds.isResult(other))
        || score.has("place") && score.has(THESE_DAYS)
        || one.sameText(other) && one.words().equals(other.words()) && isResultOf(one, other, score)
        || kinds.isAnyDeed(one)
        || kinds.isAnyDeed(other)
        || isOneVictim(one, other)
        || score.has("category") && areOneParties(one, other);
  }

  private boolean isResultOf(ToldClaim one, ToldClaim other, Score score) {
    return score.has("category") && (kinds.isResult(one) || kinds.isResult(other));
  }

  private boolean isOneVictim(ToldClaim one, ToldClaim other) {
    ToldParty a = one.recipient();
    ToldParty b = other.recipient();
    return a != null
        && b != null
        && (a.names().stream().anyMatch(b.names()::contains)
            || one.sameText(other) && isOnePerson(a, b)
            || language.describe(a.words(), b.words()));
  }

  /** Countries too: "Korvia helped Velmark", "Korvia passed on to Velmark". */
  private static boolean areOneParties(ToldClaim one, ToldClaim other) {
    return isOne(one.actor(), other.actor()) && isOne(one.recipient(), other.recipient());
  }

  private static boolean isOne(@Nullable ToldParty a, @Nullable ToldParty b) {
    return a != null && b != null && a.code() != null && a.code().equals(b.code());
  }

  private static boolean isOnePerson(ToldParty a, ToldParty b) {
    return a.actor() != null
        && b.actor() != null
        && a.actor().kind() != Actor.Kind.COUNTRY
        && a.actor().id().equals(b.actor().id());
  }

  /** To have had no part in it says nothing of what only may have happened. */
  private static boolean areTold(ToldClaim left, ToldClaim right) {
    return left.abstains() == right.abstains() || isTold(left.abstains() ? right : left);
  }

  private static boolean isTold(ToldClaim claim) {
    Standing standing = claim.claim().standing();
    return standing == Standing.HAPPENED || standing == Standing.ONGOING;
  }

  private static boolean isOwn(ToldClaim one, ToldClaim other, Score score) {
    boolean told = one.event().type() != null || one.word().equals(ToldClaims.PART);
    return told
        ? score.has(OWN) || score.has("period") && (score.has("mode") || areOneParties(one, other))
        : WordSet.shared(one.words(), other.words()) >= SHARED_WORDS;
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
