package org.araxes.link;

import java.util.Objects;
import java.util.Set;
import org.araxes.model.Standing;
import org.jspecify.annotations.Nullable;

/** Whether two claims tell of one kind of deed. */
final class Kinds {
  private static final int ROOT = 2;

  private static final Set<String> OTHER = Set.of("other-category", "other-mode", "other-word");

  private final Weights weights;
  private final LinkWords language;

  Kinds(Weights weights, LinkWords language) {
    this.weights = weights;
    this.language = language;
  }

  /** False when the two cannot be one, of whatever else they tell. */
  boolean compare(ToldClaim left, ToldClaim right, Score score) {
    var a = left.event().type();
    var b = right.event().type();
    boolean word = left.word().equals(right.word()) && !left.word().isEmpty();
    if (a == null || b == null) {
      score.addIf(word, "word");
      return word && a == b;
    }
    if (!word && !weights.family(a.plover()).equals(weights.family(b.plover()))) {
      return false;
    }
    score.add("family");
    boolean category = a.plover().equals(b.plover());
    boolean mode = a.mode() != null && category && a.mode().equals(b.mode());
    score.addIf(category, "category");
    score.addIf(!category && !word, "other-category");
    score.addIf(mode, "mode");
    score.addIf(
        root(a.cameo()) != null && Objects.equals(root(a.cameo()), root(b.cameo())), "code");
    score.addIf(word, "word");
    boolean part = left.abstains() || right.abstains();
    if (category && !word && !mode && !part && !isOpen(left) && !isOpen(right)) {
      score.add(a.mode() != null && b.mode() != null ? "other-mode" : "other-word");
    }
    // who had no part in a war had none in its deeds
    score.addIf(!part && isUmbrella(left) != isUmbrella(right), "umbrella");
    score.addIf(left.another() != right.another(), "another");
    score.addIf(!part && isAhead(left) != isAhead(right), "ahead");
    return true;
  }

  /** Whether one sentence that tells both tells two deeds: "besieged and shelled". */
  boolean areTwo(ToldClaim left, ToldClaim right, Score score) {
    return score.has(OTHER) && !isResult(left) && !isResult(right);
  }

  /** Whether "the attack" may point back to what the other claim tells. */
  boolean mayPointTo(ToldClaim later, Score score) {
    return score.has(Set.of("word", "mode"))
        || score.has("category") && language.isAnyDeed(later.word());
  }

  /** It is told by a word that leaves open what was done, or only what came of it. */
  boolean isOpen(ToldClaim claim) {
    return language.isAnyDeed(claim.word()) || language.isResult(claim.word());
  }

  /** It tells what came of a deed. */
  boolean isResult(ToldClaim claim) {
    return language.isResult(claim.word());
  }

  /** It may stand for any deed of its category. */
  boolean isAnyDeed(ToldClaim claim) {
    return language.isAnyDeed(claim.word());
  }

  private boolean isUmbrella(ToldClaim claim) {
    return language.isUmbrella(claim.word());
  }

  private static boolean isAhead(ToldClaim claim) {
    Standing standing = claim.claim().standing();
    return standing == Standing.INTENDED
        || standing == Standing.REQUESTED
        || standing == Standing.THREATENED
        || standing == Standing.HYPOTHETICAL;
  }

  private static @Nullable String root(@Nullable String cameo) {
    return cameo == null || cameo.length() < ROOT ? null : cameo.substring(0, ROOT);
  }
}
