package org.araxes.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.araxes.compare.Finding;
import org.araxes.compare.Findings;
import org.araxes.link.ClaimRef;
import org.araxes.link.Occurrence;
import org.araxes.link.ToldClaim;
import org.araxes.model.EventType;
import org.araxes.model.Factuality;
import org.araxes.model.Place;
import org.araxes.model.Quantity;
import org.araxes.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Claims about one happening, with all that belongs to them, and what they agree on.
 *
 * @param claims in the order of their references; never empty
 * @param voices who says each claim innermost, folded
 * @param joins how many pairs of its claims were joined, each with its reason
 */
public record SourcedOccurrence(
    String id, List<SourcedClaim> claims, List<String> voices, List<Finding> findings, int joins) {
  public SourcedOccurrence {
    claims = List.copyOf(claims);
    voices = List.copyOf(voices);
    findings = List.copyOf(findings);
  }

  static SourcedOccurrence of(
      Occurrence occurrence, List<SourcedClaim> claims, List<ToldClaim> told) {
    return new SourcedOccurrence(
        occurrence.id(),
        claims,
        told.stream().map(ToldClaim::voice).toList(),
        Findings.of(occurrence),
        occurrence.joins().size());
  }

  /**
   * @param readings of the documents that its claims stand in
   */
  public static SourcedOccurrence of(Occurrence occurrence, Iterable<Reading> readings) {
    Map<ClaimRef, SourcedClaim> claims = new HashMap<>();
    for (Reading reading : readings) {
      SourcedClaims.of(reading).forEach(claim -> claims.put(claim.ref(), claim));
    }
    List<ToldClaim> told =
        occurrence.claims().stream().filter(claim -> claims.containsKey(claim.ref())).toList();
    return of(
        occurrence,
        told.stream().map(claim -> Objects.requireNonNull(claims.get(claim.ref()))).toList(),
        told);
  }

  /** The claim that stands for all: a fact with a category and most of who, whom, when, where. */
  public SourcedClaim lead() {
    return claims.stream().max(Comparator.comparingInt(SourcedOccurrence::told)).get();
  }

  private static int told(SourcedClaim claim) {
    int parts = claim.isFact() ? 16 : 0;
    parts += claim.type() == null ? 0 : 32;
    parts += claim.actor() == null ? 0 : 1;
    parts += claim.recipient() == null ? 0 : 1;
    parts += claim.days() == null ? 0 : 1;
    return parts + (claim.place() == null ? 0 : 1);
  }

  private <T> @Nullable T first(Function<SourcedClaim, @Nullable T> value) {
    T led = value.apply(lead());
    if (led != null) {
      return led;
    }
    Optional<T> other = claims.stream().map(value).filter(Objects::nonNull).findFirst();
    return other.orElse(null);
  }

  public @Nullable EventType type() {
    return first(SourcedClaim::type);
  }

  public @Nullable Side actor() {
    return first(SourcedClaim::actor);
  }

  public @Nullable Side recipient() {
    return first(SourcedClaim::recipient);
  }

  /** The claim that tells the time most closely; null when none does. */
  public @Nullable SourcedClaim timed() {
    return claims.stream()
        .filter(claim -> claim.days() != null)
        .min(Comparator.comparingLong(claim -> Objects.requireNonNull(claim.days()).width()))
        .orElse(null);
  }

  /** Null when no claim tells it. */
  public @Nullable Days days() {
    SourcedClaim timed = timed();
    return timed == null ? null : timed.days();
  }

  /** The claim that tells the place most closely; null when no place is known. */
  public @Nullable SourcedClaim placed() {
    return claims.stream()
        .filter(claim -> claim.place() != null)
        .min(Comparator.comparingDouble(claim -> Objects.requireNonNull(claim.place()).radiusKm()))
        .orElse(null);
  }

  public @Nullable Place place() {
    SourcedClaim placed = placed();
    return placed == null ? null : placed.place();
  }

  /** Whether at least one source says that it happened. */
  public boolean isFact() {
    return claims.stream().anyMatch(SourcedOccurrence::isFor);
  }

  private static boolean isFor(SourcedClaim claim) {
    return claim.isFact() && claim.claim().factuality().polarity() == Factuality.Polarity.POSITIVE;
  }

  private static boolean isAgainst(SourcedClaim claim) {
    return switch (claim.claim().standing()) {
      case DENIED, UNCONFIRMED -> true;
      default -> claim.claim().factuality().polarity() == Factuality.Polarity.NEGATIVE;
    };
  }

  /** How it stands: as the claim that stands for all. */
  public String standing() {
    return lead().standing();
  }

  /** Independent voices that say so. */
  public long sourcesFor() {
    return voices(SourcedOccurrence::isFor);
  }

  /** Independent voices that deny it or could not confirm it. */
  public long sourcesAgainst() {
    return voices(SourcedOccurrence::isAgainst);
  }

  private long voices(Predicate<SourcedClaim> which) {
    List<String> those = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      if (which.test(claims.get(i))) {
        those.add(voices.get(i));
      }
    }
    return those.stream().distinct().count();
  }

  /** Figures of claims that say it happened, by what is counted. */
  public Map<String, List<Figure>> figures() {
    Map<String, List<Figure>> kinds = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      SourcedClaim claim = claims.get(i);
      for (Quantity quantity : isAgainst(claim) ? List.<Quantity>of() : claim.quantities()) {
        String kind = Figure.kind(quantity);
        Figure figure = new Figure(claim, quantity, voices.get(i));
        if (kind != null && figure.isKnown()) {
          kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(figure);
        }
      }
    }
    return kinds;
  }

  /** The settled figure of what is counted; null when there is none. */
  public FigureRule.@Nullable Settled figure(String kind, FigureRule rule) {
    List<Figure> those = figures().get(kind);
    return those == null ? null : rule.settle(those);
  }

  /** Different values of something, in the order of the claims. */
  public List<String> all(Function<SourcedClaim, @Nullable String> value) {
    return claims.stream().map(value).filter(Objects::nonNull).distinct().toList();
  }
}
