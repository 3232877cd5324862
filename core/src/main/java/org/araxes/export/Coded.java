package org.araxes.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence as CAMEO's formats have it: who, whom and one code. An occurrence whose claims tell
 * of several pairs or codes is several of these.
 *
 * @param claim the first that tells of this pair and code
 */
record Coded(Dated dated, SourcedClaim claim, String code) {
  SourcedOccurrence occurrence() {
    return dated.occurrence();
  }

  @Nullable Side actor() {
    return claim.actor();
  }

  @Nullable Side recipient() {
    return claim.recipient();
  }

  LocalDate day() {
    return dated.known().first();
  }

  long number() {
    return Ids.number(
        occurrence().id() + "|" + name(actor()) + "|" + name(recipient()) + "|" + code);
  }

  /** The earliest day on which a document that tells of it was published. */
  @Nullable LocalDate added() {
    return occurrence().claims().stream()
        .map(c -> c.origin().published())
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** Pairs and codes of claims that say it happened; one that only says less is left out. */
  static List<Coded> of(Dated dated) {
    List<Coded> all = new ArrayList<>();
    for (SourcedClaim claim : dated.occurrence().claims()) {
      String code = claim.type() == null ? null : claim.type().cameo();
      if (claim.isFact() && code != null) {
        all.add(new Coded(dated, claim, code));
      }
    }
    List<Coded> kept = new ArrayList<>();
    for (Coded one : all) {
      boolean less = all.stream().anyMatch(other -> other != one && one.saysLessThan(other));
      boolean again = kept.stream().anyMatch(one::saysTheSameAs);
      if (!less && !again) {
        kept.add(one);
      }
    }
    return kept;
  }

  private boolean saysTheSameAs(Coded other) {
    return code.equals(other.code)
        && name(actor()).equals(name(other.actor()))
        && name(recipient()).equals(name(other.recipient()));
  }

  private boolean saysLessThan(Coded other) {
    return !saysTheSameAs(other)
        && other.code.startsWith(code)
        && (actor() == null || name(actor()).equals(name(other.actor())))
        && (recipient() == null || name(recipient()).equals(name(other.recipient())));
  }

  /** By code where there is one: spelling does not make another actor. */
  private static String name(@Nullable Side side) {
    return side == null ? "" : side.code() != null ? side.code() : side.name();
  }

  /** Why there is no row; null when there is one. */
  static @Nullable Refusal refusal(Dated dated) {
    if (dated.unsure() != null) {
      return dated.unsure();
    }
    if (of(dated).isEmpty()) {
      return new Refusal("code", "none", "no CAMEO code");
    }
    return dated.undated();
  }
}
