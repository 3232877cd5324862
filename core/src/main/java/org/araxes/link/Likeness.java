package org.araxes.link;

import java.util.Objects;
import java.util.Set;
import org.araxes.model.Actor;
import org.jspecify.annotations.Nullable;

/** How much speaks for two claims being about one occurrence. */
final class Likeness {
  private static final long WEEK = 7;
  private static final long SEASON = 60;
  private static final int NEAR_LETTERS = 600;
  private static final int ROOT = 2;

  /** When something is told of, stated or not. */
  static final Set<String> TIMED = Set.of("day", "day-of-year", "period", "tale", "published-near");

  private static final Set<String> OF_ONE_COUNTRY = Set.of("country", "party", "state");

  /** When one of them was, or both, is not known at all. */
  static final Set<String> UNTOLD = Set.of("undated", "half-dated");

  /** What margin counts for when nothing speaks for two claims. */
  private static final double UNLIKE = -3;

  /** What it counts for at most when what two claims must share is not there. */
  private static final double UNMET = -0.5;

  private static final int ENOUGH_NAMES = 4;
  private static final int ENOUGH_WORDS = 4;
  private static final double MOST_WORDS = 0.6;
  private static final double MOST_SHARED = 3;

  private final Weights weights;
  private final Apart apart;
  private final LinkWords language;
  private final Kinds kinds;
  private final Demands demands;

  Likeness(Weights weights, LinkWords language) {
    this.weights = weights;
    this.language = language;
    this.apart = new Apart(weights);
    this.kinds = new Kinds(weights, language);
    this.demands = new Demands(kinds, language, weights);
  }

  /** A join when enough speaks for it and nothing hard against it. */
  @Nullable Join join(ToldClaim one, ToldClaim other) {
    Score score = score(one, other);
    if (score == null || !demands.areMet(one, other, score)) {
      return null;
    }
    return join(one, other, score, threshold(one, other, score));
  }

  private static String threshold(ToldClaim one, ToldClaim other, Score score) {
    return one.sameText(other)
        ? "threshold-same-text"
        : score.has("half-dated") ? "threshold-half-dated" : "threshold";
  }

  /**
   * As {@link #join}, for a person who looks at both. Who asks after a country also asks after its
   * troops, its ministers and its towns.
   */
  @Nullable Join perhaps(ToldClaim one, ToldClaim other) {
    Score score = score(one, other);
    if (score == null) {
      return null;
    }
    if (score.has(OF_ONE_COUNTRY)) {
      score.forget("other-description");
    }
    return join(one, other, score, "threshold-check");
  }

  /**
   * By how much two claims are over what is needed to join them, below zero when they are not; the
   * claims of one group are asked for this.
   */
  double margin(ToldClaim one, ToldClaim other) {
    if (one.event() == null || other.event() == null) {
      return 0;
    }
    boolean sameText = one.sameText(other);
    Score score = score(one, other);
    if (score == null) {
      return UNLIKE;
    }
    double margin = score.sum() - weights.of(sameText ? "threshold-same-text" : "threshold");
    return Math.max(UNLIKE, demands.areMet(one, other, score) ? margin : Math.min(margin, UNMET));
  }

  /** Whether there is hard evidence against two claims' being in one group. */
  boolean keepApart(ToldClaim one, ToldClaim other) {
    return apart.keepApart(one, other);
  }

  /** By how much a join is over what is needed. */
  double margin(Join join) {
    boolean sameText = join.left().document().equals(join.right().document());
    return join.score() - weights.of(sameText ? "threshold-same-text" : "threshold");
  }

  /** The mean margin that two groups need to become one. */
  double leastMargin() {
    return weights.of("group");
  }

  private @Nullable Join join(ToldClaim one, ToldClaim other, Score score, String threshold) {
    double sum = score.sum();
    ClaimPair pair = ClaimPair.of(one.ref(), other.ref());
    return sum < weights.of(threshold)
        ? null
        : new Join(pair.left(), pair.right(), Math.round(sum * 100) / 100.0, score.reason());
  }

  /** What speaks for two claims and against them; null when something hard is against it. */
  @Nullable Score score(ToldClaim one, ToldClaim other) {
    boolean ordered = one.ref().compareTo(other.ref()) < 0;
    ToldClaim left = ordered ? one : other;
    ToldClaim right = ordered ? other : one;
    if (left.event() == null || right.event() == null || apart.areApart(left, right)) {
      return null;
    }
    Score score = new Score(weights);
    if (areSaidByOthers(left, right) || !kinds.compare(left, right, score)) {
      return null;
    }
    parties(left, right, score);
    time(left, right, score);
    if (left.abstains() || right.abstains()) {
      if (!sameActor(left, right)
          || score.has("other-tale")
          || !score.has(TIMED) && !score.has(UNTOLD) && !left.sameText(right)) {
        return null;
      }
      score.add("no-part");
    }
    place(left, right, score);
    Figures.compare(left, right, score);
    if (left.sameText(right)) {
      text(left, right, score);
    } else {
      words(left, right, score);
      background(left, right, score);
    }
    return score;
  }

  /** That one had no part in it says nothing of others. */
  static boolean sameActor(ToldClaim left, ToldClaim right) {
    ToldParty a = left.actor();
    ToldParty b = right.actor();
    return a != null
        && b != null
        && (share(a.names(), b.names()) || a.country() != null && a.country().equals(b.country()));
  }

  /** What two people say is two sayings, however alike; in one text "he" may be somebody else. */
  private boolean areSaidByOthers(ToldClaim left, ToldClaim right) {
    ToldParty a = left.actor();
    ToldParty b = right.actor();
    var type = left.event().type();
    return type != null
        && weights.isSaying(type.plover())
        && a != null
        && b != null
        && !(left.sameText(right) && (a.isPronoun() || b.isPronoun()))
        && !share(a.names(), b.names())
        && !share(a.words(), b.words())
        && !isOneActor(left, a, right, b);
  }

  /** Ids of actors hold within one text, those of countries in all. */
  private static boolean isOneActor(ToldClaim one, ToldParty a, ToldClaim other, ToldParty b) {
    return a.actor() != null
        && b.actor() != null
        && (one.sameText(other) || a.actor().kind() == Actor.Kind.COUNTRY)
        && a.actor().id().equals(b.actor().id());
  }

  private void parties(ToldClaim left, ToldClaim right, Score score) {
    var type = left.event().type();
    boolean mutual = type != null && weights.isMutual(type.plover());
    boolean crossed =
        mutual
            && like(left.actor(), right.recipient()) + like(left.recipient(), right.actor())
                > like(left.actor(), right.actor()) + like(left.recipient(), right.recipient());
    party(left, left.actor(), right, crossed ? right.recipient() : right.actor(), score);
    party(left, left.recipient(), right, crossed ? right.actor() : right.recipient(), score);
    ToldParty a = left.recipient();
    ToldParty b = right.recipient();
    score.addIf(
        !mutual
            && a != null
            && b != null
            && a.country() != null
            && b.country() != null
            && !a.country().equals(b.country())
            && !a.words().equals(b.words())
            && tellsWho(a, b),
        "other-victim");
  }

  private static int like(@Nullable ToldParty left, @Nullable ToldParty right) {
    return left == null || right == null || left.country() == null
        ? 0
        : left.country().equals(right.country()) ? 1 : -1;
  }

  void party(
      ToldClaim one,
      @Nullable ToldParty left,
      ToldClaim other,
      @Nullable ToldParty right,
      Score to) {
    if (left == null || right == null) {
      return;
    }
    if (share(left.names(), right.names())) {
      to.add("name");
      return;
    }
    if (one.sameText(other) && isOneActor(one, left, other, right)) {
      to.add(left.actor().kind() == Actor.Kind.COUNTRY ? "state" : "actor");
      return;
    }
    boolean guessed = left.isPronoun() || right.isPronoun();
    to.addIf(!guessed && !left.names().isEmpty() && !right.names().isEmpty(), "other-name");
    boolean same = left.country() != null && left.country().equals(right.country());
    if (left.country() != null
        && right.country() != null
        && (same || !guessed && tellsWho(left, right))) {
      to.add(
          !same
              ? "other-country"
              : Objects.equals(left.code(), right.code()) ? "party" : "country");
    }
    if (share(left.words(), right.words())) {
      to.add(language.describe(left.words(), right.words()) ? "description" : "office");
    } else if (!guessed
        && one.abstains() == other.abstains() // a cabinet, and its troops
        && !left.words().isEmpty()
        && !right.words().isEmpty()
        && left.names().isEmpty() == right.names().isEmpty()
        && !mayBeOne(left, right)) {
      to.add("other-description");
    }
  }

  /** "Bulgaria" and "the Bulgarian side"; "Romanian units" and "its armed forces". */
  private boolean mayBeOne(ToldParty left, ToldParty right) {
    String a = left.code();
    String b = right.code();
    return a != null
        && b != null
        && (a.startsWith(b) || b.startsWith(a))
        && (language.arePlain(left.words()) || language.arePlain(right.words()));
  }

  /** The country of "a man" is only that of the story, that of "troops" is their own. */
  private boolean tellsWho(ToldParty left, ToldParty right) {
    return tellsWho(left) && tellsWho(right);
  }

  private boolean tellsWho(ToldParty party) {
    return !party.words().isEmpty() || party.sector() != null && language.isArmed(party.sector());
  }

  static boolean share(Set<String> left, Set<String> right) {
    for (String word : left) {
      if (right.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static void time(ToldClaim left, ToldClaim right, Score score) {
    DayRange a = left.days();
    DayRange b = right.days();
    if (a != null && b != null) {
      boolean overlap = a.overlaps(b);
      boolean exact = a.days() <= WEEK && b.days() <= WEEK;
      score.add(overlap ? exact ? "day" : "period" : "next-day");
      return;
    }
    DayOfYear.compare(left, right, score);
    DayRange about = left.about();
    DayRange other = right.about();
    boolean tale = a == null && left.tale() != null || b == null && right.tale() != null;
    if (about == null || other == null) {
      boolean both = about == null && other == null;
      score.addIf(!left.sameText(right), both ? "undated" : "half-dated");
      return;
    }
    long apart = about.distance(other);
    if (left.sameText(right)) {
      score.addIf(tale && apart > SEASON, "other-tale");
      return;
    }
    score.addIf(apart <= WEEK, tale ? "tale" : "published-near");
    score.addIf(apart > WEEK, "published-apart");
    score.addIf(apart > SEASON, "published-far");
  }

  private static void place(ToldClaim left, ToldClaim right, Score score) {
    if (left.place() != null && right.place() != null) {
      boolean same = left.place().id().equals(right.place().id());
      double reach = left.place().radiusKm() + right.place().radiusKm();
      boolean near = Distances.kilometres(left.place(), right.place()) <= reach;
      score.add(same ? "place" : near ? "place-near" : "other-place");
    } else {
      score.addIf(
          !left.placeWords().isEmpty() && left.placeWords().equals(right.placeWords()),
          "place-word");
    }
  }

  private void text(ToldClaim left, ToldClaim right, Score score) {
    score.add("same-text");
    ToldClaim later = left.at() <= right.at() ? right : left;
    score.addIf(
        left.words().equals(right.words()) && !later.definite() && kinds.areTwo(left, right, score),
        "other-verb");
    score.addIf(left.isDenial() != right.isDenial(), "denial");
    score.addIf(later.definite() && kinds.mayPointTo(later, score), "definite");
    score.addIf(Math.abs(left.at() - right.at()) <= NEAR_LETTERS, "near");
  }

  /** Reports of one happening tell of the same people and towns. */
  private static void background(ToldClaim left, ToldClaim right, Score score) {
    int shared = WordSet.shared(left.background(), right.background());
    score.add("background", Math.min(1, shared / MOST_SHARED));
    score.addIf(
        shared == 0
            && left.background().size() >= ENOUGH_NAMES
            && right.background().size() >= ENOUGH_NAMES,
        "other-background");
  }

  private static void words(ToldClaim left, ToldClaim right, Score score) {
    int both = WordSet.shared(left.words(), right.words());
    int shorter = Math.min(left.words().size(), right.words().size());
    if (shorter > 0) {
      score.add("words", (double) both / shorter);
      score.addIf(both >= ENOUGH_WORDS && both >= MOST_WORDS * shorter, "same-words");
    }
  }
}
