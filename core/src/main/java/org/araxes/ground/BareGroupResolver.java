package org.araxes.ground;

import org.araxes.mark.ActorWords;
import org.araxes.mark.Description;
import org.araxes.mark.Description.Sort;
import org.araxes.model.Actor.Kind;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Of what kind those are of whom only a number is told: in "two soldiers fell and six were wounded"
 * the six are others, but soldiers too.
 */
record BareGroupResolver(Cast cast) {
  /** How many sentences back those may stand whose kind they are. */
  private static final int BACK = 2;

  /** How many mentions back, for sentences that are lists. */
  private static final int MOST = 60;

  static boolean isOne(ActorWords words) {
    return words.description().sort() == Sort.PRONOUN && words.description().plural();
  }

  /** A new group like the one it is counted among; null when none stands near. */
  @Nullable Gathered resolve(int i) {
    ActorWords words = cast.mentions.get(i);
    Gathered best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int at = i - 1; at >= Math.max(0, i - MOST); at--) {
      ActorWords other = cast.mentions.get(at);
      int back = words.sentence() - other.sentence();
      if (back > BACK) {
        break;
      }
      Gathered actor = cast.of(at);
      double score = actor == null ? 0 : score(words, other, back);
      if (actor != null && isPeople(actor, other) && score > bestScore) {
        best = actor;
        bestScore = score;
      }
    }
    if (best == null) {
      return null;
    }
    Gathered like = cast.unnamed(Kind.GROUP, best.sort, cast.quote(words));
    like.plural = true;
    like.inheritedCountry = best.country();
    best.descriptions.forEach(like::describe);
    return like;
  }

  private static boolean isPeople(Gathered actor, ActorWords other) {
    Description told = other.description();
    boolean several = told.plural() && (told.sort() != Sort.BODY || actor.plural);
    return several && actor.sort != Sort.COUNTRY && actor.sort != Sort.ORGANIZATION;
  }

  /** Those to whom the same was done are likelier than those who did it. */
  private double score(ActorWords words, ActorWords other, int back) {
    double score = -3.0 * back;
    boolean done = isPatient(words);
    boolean counted = false;
    Sentence sentence = cast.mentions.sentence(other);
    for (int at = sentence.tokenAt(other.span().start()); at < other.head(); at++) {
      counted |= sentence.token(at).tag().equals("CD");
    }
    score += counted ? 2 : 0;
    score += done == isPatient(other) ? 2 : 0;
    return score + (isOne(other) ? 1 : 0);
  }

  private boolean isPatient(ActorWords words) {
    Grammar grammar = cast.mentions.sentence(words).grammar();
    return grammar != null
        && (grammar.is(words.head(), "obj") || grammar.relation(words.head()).equals("nsubj:pass"));
  }
}
