package org.araxes.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.araxes.link.ClaimRef;
import org.araxes.link.Occurrence;
import org.araxes.link.ToldClaim;
import org.araxes.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The figure that a rule settles on.
 *
 * @param of what is counted: killed, refugees ...
 * @param value the figure
 * @param claims that tell it
 */
public record Settled(String of, BigDecimal value, List<ClaimRef> claims) {
  public Settled {
    claims = List.copyOf(claims);
  }

  /** One figure as it is told. */
  private record Told(BigDecimal low, BigDecimal high, boolean closed, ToldClaim claim) {
    long day() {
      return claim.published() == null ? Long.MIN_VALUE : claim.published().from();
    }
  }

  /** Same ends, and who tells them. */
  private record Figure(BigDecimal low, BigDecimal high, List<Told> told) {
    long voices() {
      return told.stream().map(t -> t.claim().voice()).distinct().count();
    }

    long day() {
      return told.stream().mapToLong(Told::day).max().orElse(Long.MIN_VALUE);
    }
  }

  /** One for each kind of thing that is counted, in the order of their names. */
  public static List<Settled> of(Occurrence occurrence, SettleBy rule) {
    Map<String, List<Told>> kinds = new TreeMap<>();
    for (ToldClaim claim : occurrence.claims()) {
      for (Quantity quantity : claim.quantities()) {
        String of = quantity.of() != null ? quantity.of() : quantity.unit();
        Told told = told(quantity, claim);
        if (of != null && told != null) {
          kinds.computeIfAbsent(of, k -> new ArrayList<>()).add(told);
        }
      }
    }
    List<Settled> settled = new ArrayList<>();
    kinds.forEach((of, told) -> settled.add(settle(of, told, rule)));
    return settled;
  }

  private static @Nullable Told told(Quantity quantity, ToldClaim claim) {
    BigDecimal low = quantity.low();
    BigDecimal high = quantity.high();
    if (low == null && high == null) {
      return null;
    }
    return new Told(low == null ? high : low, high == null ? low : high, low != null, claim);
  }

  private static Settled settle(String of, List<Told> told, SettleBy rule) {
    List<Figure> figures = figures(told);
    Comparator<Figure> lower =
        Comparator.comparing(Figure::low).thenComparing(Figure::high).reversed();
    Comparator<Figure> order =
        switch (rule) {
          case UCDP_LOW -> lower;
          case UCDP_HIGH -> Comparator.comparing(Figure::high).thenComparing(lower);
          case ACLED_CONSERVATIVE -> Comparator.comparing(Settled::isClosed).thenComparing(lower);
          case UCDP_BEST -> Comparator.comparingLong(Figure::voices).thenComparing(lower);
          case LATEST -> Comparator.comparingLong(Figure::day).thenComparing(lower);
          case MOST_INDEPENDENT ->
              Comparator.comparingLong(Figure::voices)
                  .thenComparingLong(Figure::day)
                  .thenComparing(lower);
        };
    Figure chosen = figures.stream().max(order).orElseThrow();
    BigDecimal value = rule == SettleBy.UCDP_HIGH ? chosen.high() : chosen.low();
    Set<ClaimRef> claims = new TreeSet<>();
    chosen.told().forEach(t -> claims.add(t.claim().ref()));
    return new Settled(of, value, List.copyOf(claims));
  }

  private static boolean isClosed(Figure figure) {
    return figure.told().stream().anyMatch(Told::closed);
  }

  private static List<Figure> figures(List<Told> told) {
    Map<BigDecimal, Map<BigDecimal, List<Told>>> byEnds = new TreeMap<>();
    for (Told one : told) {
      byEnds
          .computeIfAbsent(one.low(), l -> new TreeMap<>())
          .computeIfAbsent(one.high(), h -> new ArrayList<>())
          .add(one);
    }
    List<Figure> figures = new ArrayList<>();
    byEnds.forEach(
        (low, highs) -> highs.forEach((high, those) -> figures.add(new Figure(low, high, those))));
    return figures;
  }
}
