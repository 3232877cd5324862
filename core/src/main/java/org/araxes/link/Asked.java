package org.araxes.link;

import java.util.Set;
import org.araxes.model.Actor;
import org.jspecify.annotations.Nullable;

/** How much speaks for a claim's being about what a sentence says that somebody looks up. */
final class Asked {
  /** What ties a claim to what somebody asks after: whom, where, how many. */
  private static final Set<String> ASKED =
      Set.of(
          "name",
          "actor",
          "party",
          "state",
          "description",
          "place",
          "place-word",
          "place-near",
          "figure",
          "no-part",
          "same-words");

  private static final Set<String> WHERE = Set.of("place", "place-word", "place-near");

  /** Most words of the shorter sentence. */
  private static final double MOST = 0.6;

  private static final double NEARLY_ALL = 0.9;

  private final Weights weights;
  private final Likeness likeness;

  Asked(Weights weights, Likeness likeness) {
    this.weights = weights;
    this.likeness = likeness;
  }

  /**
   * As {@link Likeness#perhaps}; what has nothing of who, whom or where that is asked after is left
   * out. Who had no part in a war sent nobody to it.
   */
  @Nullable Join join(ToldClaim asked, ToldClaim other) {
    if (other.abstains() && !asked.abstains() && isPart(asked) && isOneSide(asked, other)) {
      return new Apart(weights).areApart(asked, other) ? null : keptOut(asked, other);
    }
    Score score = likeness.score(asked, other);
    return score != null && isAbout(asked, other, score) ? likeness.perhaps(asked, other) : null;
  }

  private boolean isPart(ToldClaim claim) {
    var type = claim.event() == null ? null : claim.event().type();
    return type != null && weights.isShared(type.plover());
  }

  private static boolean isOneSide(ToldClaim asked, ToldClaim other) {
    ToldParty a = asked.actor();
    ToldParty b = other.actor();
    return Likeness.sameActor(asked, other)
        || a != null && b != null && Likeness.share(a.words(), b.words());
  }

  private Join keptOut(ToldClaim asked, ToldClaim other) {
    Score score = new Score(weights);
    score.add("no-part");
    likeness.party(asked, asked.actor(), other, other.actor(), score);
    ClaimPair pair = ClaimPair.of(asked.ref(), other.ref());
    return new Join(pair.left(), pair.right(), score.sum(), score.reason());
  }

  /**
   * What a claim must share with a sentence that somebody looks up: to be of the same kind in the
   * same days is not enough where the sentence says who, whom or where.
   */
  private static boolean isAbout(ToldClaim asked, ToldClaim other, Score score) {
    boolean vague =
        asked.actor() == null
            && asked.recipient() == null
            && asked.place() == null
            && asked.placeWords().isEmpty();
    boolean tied =
        vague
            || score.has(ASKED)
            || score.share("words") >= MOST
            || score.has("country") && score.has(Likeness.TIMED);
    return tied
        && (!score.has("other-place") || score.has("name"))
        && (score.has(WHERE)
            || score.share("words") >= NEARLY_ALL
            || !isDoneToAnother(asked, other));
  }

  /** To another town or person of a name, which is no country whose towns and people are meant. */
  private static boolean isDoneToAnother(ToldClaim asked, ToldClaim other) {
    ToldParty one = asked.recipient();
    ToldParty two = other.recipient();
    return one != null
        && two != null
        && !one.words().isEmpty()
        && !two.words().isEmpty()
        && (one.country() == null || !one.names().isEmpty())
        && !isCountry(one)
        && !isCountry(two)
        && !two.isPronoun()
        && WordSet.shared(one.words(), two.words()) + WordSet.shared(one.names(), two.names()) == 0
        && WordSet.shared(one.words(), two.names()) + WordSet.shared(one.names(), two.words()) == 0;
  }

  private static boolean isCountry(ToldParty party) {
    return party.actor() != null && party.actor().kind() == Actor.Kind.COUNTRY;
  }
}
