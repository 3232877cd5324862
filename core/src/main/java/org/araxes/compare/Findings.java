package org.araxes.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.araxes.link.DayRange;
import org.araxes.link.Distances;
import org.araxes.link.Occurrence;
import org.araxes.link.ToldClaim;
import org.araxes.link.ToldParty;
import org.araxes.model.Place;
import org.araxes.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Finds what the claims of an occurrence corroborate and where they disagree. */
public final class Findings {
  private final List<ToldClaim> claims;
  private final List<Finding> findings = new ArrayList<>();

  private Findings(Occurrence occurrence) {
    this.claims = occurrence.claims();
  }

  /** In the order of the aspects. What only one claim tells can only be denied or unconfirmed. */
  public static List<Finding> of(Occurrence occurrence) {
    Findings all = new Findings(occurrence);
    all.whether();
    all.whatAndWho();
    all.when();
    all.where();
    all.howMany();
    return all.findings;
  }

  private void whether() {
    Positions positions = new Positions();
    for (ToldClaim claim : claims) {
      Stand stand = Stand.of(claim);
      if (stand != Stand.OPEN) {
        positions.add(stand.toString(), claim);
      }
    }
    boolean isSure = has(positions, Stand.HAPPENED);
    boolean isDenied = has(positions, Stand.DENIED) || has(positions, Stand.KEPT_OUT);
    boolean isDoubted = isDenied || has(positions, Stand.UNCONFIRMED);
    boolean isAhead = has(positions, Stand.PLANNED);
    if (isSure && isDoubted) {
      findings.add(positions.finding(Aspect.WHETHER, Finding.Kind.DISAGREEMENT));
    } else if (isAhead && (isSure || isDoubted) && positions.followsEachOther()) {
      findings.add(positions.finding(Aspect.WHETHER, Finding.Kind.SUPERSEDED));
    } else if (isAhead && isDoubted) {
      findings.add(positions.finding(Aspect.WHETHER, Finding.Kind.DISAGREEMENT));
    } else if (!isSure && isDenied) {
      findings.add(positions.finding(Aspect.WHETHER, Finding.Kind.DENIED));
    } else if (!isSure && !isAhead && positions.size() > 0) {
      findings.add(positions.finding(Aspect.WHETHER, Finding.Kind.UNCONFIRMED));
    } else {
      corroborated(Aspect.WHETHER, positions.only(Stand.HAPPENED.toString()));
    }
  }

  private static boolean has(Positions positions, Stand stand) {
    return positions.has(stand.toString());
  }

  private void whatAndWho() {
    Positions what = new Positions();
    Positions who = new Positions();
    Positions whom = new Positions();
    for (ToldClaim claim : claims) {
      if (claim.event() != null && !claim.abstains()) {
        if (claim.event().type() != null && Stand.of(claim) != Stand.PLANNED) {
          what.add(claim.event().type().plover(), claim);
        }
        party(who, claim.actor(), claim);
        party(whom, claim.recipient(), claim);
      }
    }
    agreement(Aspect.WHAT, what);
    parties(Aspect.WHO, who);
    parties(Aspect.WHOM, whom);
  }

  private static void party(Positions positions, @Nullable ToldParty party, ToldClaim claim) {
    if (party != null && party.code() != null && party.country() != null) {
      positions.add(party.code(), claim);
    }
  }

  /** A country and its army may be the same party, its army and its rebels not. */
  private void parties(Aspect aspect, Positions positions) {
    settle(aspect, positions, (a, b) -> !isPart(a, b) && !isPart(b, a));
  }

  /** A sector whose country is not told, or a country whose sector is not. */
  private static boolean isPart(String code, String whole) {
    return whole.startsWith(code) || whole.endsWith(code);
  }

  private void agreement(Aspect aspect, Positions positions) {
    settle(aspect, positions, (a, b) -> !a.equals(b));
  }

  /**
   * One voice that tells of several parties or deeds does not disagree with itself; who denies that
   * somebody did it does not say who did.
   */
  private void settle(Aspect aspect, Positions positions, BiPredicate<String, String> apart) {
    List<String> values = List.copyOf(positions.byValue.keySet());
    Positions held = positions.held();
    boolean disagree = false;
    for (String a : held.byValue.keySet()) {
      for (String b : held.byValue.keySet()) {
        disagree |= apart.test(a, b) && !Voices.areSame(held.voices(a), held.voices(b));
      }
    }
    if (disagree) {
      findings.add(held.finding(aspect, Finding.Kind.DISAGREEMENT));
    } else if (values.stream().allMatch(a -> values.stream().noneMatch(b -> apart.test(a, b)))) {
      corroborated(aspect, positions);
    }
  }

  private void corroborated(Aspect aspect, Positions positions) {
    if (positions.voices() > 1) {
      findings.add(positions.finding(aspect, Finding.Kind.CORROBORATED));
    }
  }

  /** Times that overlap agree: one may only be closer than the other. */
  private void when() {
    Positions positions = new Positions();
    List<DayRange> days = new ArrayList<>();
    for (ToldClaim claim : claims) {
      if (claim.days() != null && claim.event() != null) {
        positions.add(claim.event().when().value(), claim);
        days.add(claim.days());
      }
    }
    boolean apart = days.stream().anyMatch(a -> days.stream().anyMatch(b -> !a.overlaps(b)));
    if (apart) {
      findings.add(positions.finding(Aspect.WHEN, Finding.Kind.DISAGREEMENT));
    } else {
      corroborated(Aspect.WHEN, positions);
    }
  }

  private void where() {
    Positions positions = new Positions();
    List<Place> places = new ArrayList<>();
    for (ToldClaim claim : claims) {
      if (claim.place() != null) {
        positions.add(claim.place().name(), claim);
        places.add(claim.place());
      }
    }
    boolean apart =
        places.stream()
            .anyMatch(
                a ->
                    places.stream()
                        .anyMatch(
                            b ->
                                Distances.kilometres(a, b) > Math.max(a.radiusKm(), b.radiusKm())));
    if (apart && positions.size() > 1) {
      findings.add(positions.finding(Aspect.WHERE, Finding.Kind.DISAGREEMENT));
    } else {
      corroborated(Aspect.WHERE, positions);
    }
  }

  private void howMany() {
    Map<String, List<Figure>> kinds = new TreeMap<>();
    for (ToldClaim claim : claims) {
      for (Quantity quantity : claim.quantities()) {
        String of = quantity.of() != null ? quantity.of() : quantity.unit();
        if (of != null && (quantity.low() != null || quantity.high() != null)) {
          kinds.computeIfAbsent(of, k -> new ArrayList<>()).add(new Figure(claim, quantity));
        }
      }
    }
    kinds.forEach(this::figures);
  }

  /** A figure and who tells it. */
  private record Figure(ToldClaim claim, Quantity quantity) {
    boolean excludes(Figure other) {
      return above(quantity.low(), other.quantity.high())
          || above(other.quantity.low(), quantity.high());
    }

    private static boolean above(@Nullable BigDecimal low, @Nullable BigDecimal high) {
      return low != null && high != null && low.compareTo(high) > 0;
    }
  }

  private void figures(String of, List<Figure> figures) {
    Positions positions = new Positions();
    figures.forEach(figure -> positions.add(value(figure.quantity()) + " " + of, figure.claim()));
    boolean apart = figures.stream().anyMatch(a -> figures.stream().anyMatch(a::excludes));
    if (!apart) {
      corroborated(Aspect.HOW_MANY, positions);
    } else {
      findings.add(
          positions.finding(
              Aspect.HOW_MANY,
              positions.followsEachOther() ? Finding.Kind.SUPERSEDED : Finding.Kind.DISAGREEMENT));
    }
  }

  private static String value(Quantity quantity) {
    BigDecimal low = quantity.low();
    BigDecimal high = quantity.high();
    if (low == null) {
      return "up to " + high.toPlainString();
    }
    if (high == null) {
      return "at least " + low.toPlainString();
    }
    return low.compareTo(high) == 0
        ? low.toPlainString()
        : low.toPlainString() + "-" + high.toPlainString();
  }

  /** Claims by what they say. */
  private static final class Positions {
    private final Map<String, List<ToldClaim>> byValue = new TreeMap<>();

    void add(String value, ToldClaim claim) {
      List<ToldClaim> those = byValue.computeIfAbsent(value, v -> new ArrayList<>());
      if (!those.contains(claim)) {
        those.add(claim);
      }
    }

    boolean has(String value) {
      return byValue.containsKey(value);
    }

    Set<String> voices(String value) {
      Set<String> voices = new TreeSet<>();
      byValue.get(value).forEach(claim -> voices.add(claim.voice()));
      return voices;
    }

    int size() {
      return byValue.size();
    }

    Positions only(String value) {
      Positions only = new Positions();
      byValue.getOrDefault(value, List.of()).forEach(claim -> only.add(value, claim));
      return only;
    }

    /** Without what is denied. */
    Positions held() {
      Positions held = new Positions();
      byValue.forEach(
          (value, those) ->
              those.stream()
                  .filter(claim -> Stand.of(claim) != Stand.DENIED)
                  .forEach(claim -> held.add(value, claim)));
      return held;
    }

    int voices() {
      Set<String> voices = new TreeSet<>();
      byValue.values().forEach(those -> those.forEach(claim -> voices.add(claim.voice())));
      return voices.size();
    }

    /** Whether every two values come from documents of different days. */
    boolean followsEachOther() {
      List<Set<Long>> days = new ArrayList<>();
      for (List<ToldClaim> those : byValue.values()) {
        Set<Long> published = new TreeSet<>();
        for (ToldClaim claim : those) {
          if (claim.published() == null) {
            return false;
          }
          published.add(claim.published().from());
        }
        if (days.stream().anyMatch(other -> other.stream().anyMatch(published::contains))) {
          return false;
        }
        days.add(published);
      }
      return days.size() > 1;
    }

    Finding finding(Aspect aspect, Finding.Kind kind) {
      List<Position> positions = new ArrayList<>();
      byValue.entrySet().stream()
          .sorted((a, b) -> Long.compare(first(a.getValue()), first(b.getValue())))
          .forEach(
              entry ->
                  positions.add(
                      new Position(
                          entry.getKey(),
                          entry.getValue().stream().map(ToldClaim::ref).toList(),
                          (int)
                              entry.getValue().stream().map(ToldClaim::voice).distinct().count())));
      return new Finding(aspect, kind, positions);
    }

    private static long first(List<ToldClaim> claims) {
      return claims.stream()
          .map(ToldClaim::published)
          .filter(Objects::nonNull)
          .mapToLong(DayRange::from)
          .min()
          .orElse(Long.MAX_VALUE);
    }
  }
}
