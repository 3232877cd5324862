package org.araxes.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.araxes.model.Reading;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are about one occurrence. {@link #keys} and {@link #joins} are pure functions, so
 * that many machines may do them; {@link #link} does all of it on one. The order of readings makes
 * no difference.
 */
public final class Linker {
  /** A bin of at most so many claims is compared pair by pair. */
  private static final int LARGEST_BIN = 48;

  /** In larger ones each claim is compared with so many that follow it in time. */
  private static final int WINDOW = 12;

  static final Comparator<ToldClaim> BY_TIME =
      Comparator.comparingLong(Linker::day)
          .thenComparing(ToldClaim::word)
          .thenComparing(ToldClaim::ref);

  private final Weights weights;
  private final LinkWords language;
  private final Keys keys;
  private final Likeness likeness;

  public Linker(Rulebook rulebook) {
    this.weights = new Weights(rulebook);
    this.language = new LinkWords(rulebook);
    this.keys = new Keys(weights, false);
    this.likeness = new Likeness(weights, language);
  }

  private Linker(Linker other) {
    this.weights = other.weights;
    this.language = other.language;
    this.keys = new Keys(weights, true);
    this.likeness = other.likeness;
  }

  /**
   * A linker that also holds claims against each other of which it is not known when they were.
   * Each claim is compared with many more: for few documents.
   */
  public Linker atAnyTime() {
    return new Linker(this);
  }

  /** What linking looks at in the claims of one reading. */
  public List<ToldClaim> claims(Reading reading) {
    return ToldClaims.of(reading, language);
  }

  /** Categories of one family may name one occurrence; null for what is no event of interest. */
  public @Nullable String family(ToldClaim claim) {
    return claim.event() == null || claim.event().type() == null
        ? null
        : weights.family(claim.event().type().plover());
  }

  /** The bins that a claim shares. */
  public Set<String> keys(ToldClaim claim) {
    return keys.of(claim);
  }

  /** The joins within one bin. Never more comparisons than a fixed number a claim. */
  public List<Join> joins(Collection<ToldClaim> bin) {
    List<ToldClaim> claims = bin.stream().sorted(BY_TIME).toList();
    int reach = reach(claims.size());
    List<Join> joins = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < Math.min(claims.size(), i + 1 + reach); j++) {
        Join join = likeness.join(claims.get(i), claims.get(j));
        if (join != null) {
          joins.add(join);
        }
      }
    }
    return joins;
  }

  /** In a bin of so many claims, how many that follow it in time a claim is compared with. */
  static int reach(int claims) {
    return claims <= LARGEST_BIN ? claims : WINDOW;
  }

  /** How many pairs are compared in a bin of so many claims. */
  public static long pairs(long claims) {
    return claims <= LARGEST_BIN
        ? claims * (claims - 1) / 2
        : claims * WINDOW - WINDOW * (WINDOW + 1) / 2;
  }

  /**
   * Why two claims may be about one occurrence, in the eyes of somebody who looks at both: less is
   * needed than to join them. Null when hardly anything speaks for it, or something hard against
   * it.
   */
  public @Nullable Join likeness(ToldClaim one, ToldClaim other) {
    return likeness.perhaps(one, other);
  }

  /**
   * As {@link #likeness(ToldClaim, ToldClaim)}, of the claim of a sentence that somebody looks up:
   * also what tells that its actor had no part in such things, and nothing that has neither who nor
   * whom nor where in common with it.
   */
  public @Nullable Join asked(ToldClaim sentence, ToldClaim claim) {
    return new Asked(weights, likeness).join(sentence, claim);
  }

  Likeness likeness() {
    return likeness;
  }

  private static long day(ToldClaim claim) {
    return claim.about() == null ? Long.MAX_VALUE : claim.about().from();
  }

  /** All claims of all readings, each in one occurrence; occurrences by their first claim. */
  public List<Occurrence> link(Iterable<Reading> readings) {
    return link(readings, Verdicts.NONE);
  }

  /**
   * As {@link #link(Iterable)}, with what people decided. Readings are gone through once, and none
   * is kept.
   */
  public List<Occurrence> link(Iterable<Reading> readings, Verdicts verdicts) {
    return AtOnce.linked(this, readings, verdicts);
  }

  /** What answers a claim of its own text is about the same, whatever else it says. */
  List<Join> answers(Collection<ToldClaim> text) {
    Set<ClaimRef> known = new TreeSet<>();
    text.forEach(claim -> known.add(claim.ref()));
    List<Join> joins = new ArrayList<>();
    for (ToldClaim claim : text) {
      if (claim.claim().answers() != null) {
        ClaimRef other = new ClaimRef(claim.ref().document(), claim.claim().answers());
        if (known.contains(other) && !other.equals(claim.ref())) {
          ClaimPair pair = ClaimPair.of(claim.ref(), other);
          joins.add(new Join(pair.left(), pair.right(), ANSWER, "answers it"));
        }
      }
    }
    return joins;
  }

  /** More than any sum of weights: answers are joined first. */
  private static final double ANSWER = 100;
}
