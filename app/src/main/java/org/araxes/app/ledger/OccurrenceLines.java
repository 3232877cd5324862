package org.araxes.app.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.araxes.app.view.Days;
import org.araxes.app.view.FigureShown;
import org.araxes.app.view.Move;
import org.araxes.app.view.OccurrenceRow;
import org.araxes.app.view.PlaceShown;
import org.araxes.app.view.WhereShown;
import org.araxes.compare.Aspect;
import org.araxes.compare.Finding;
import org.araxes.compare.Findings;
import org.araxes.link.DayRange;
import org.araxes.link.Occurrence;
import org.araxes.model.Standing;
import org.jspecify.annotations.Nullable;

/** Sums the claims of an occurrence up in one row. */
final class OccurrenceLines {
  private final Occurrence occurrence;
  private final List<ClaimLine> claims;

  private OccurrenceLines(Occurrence occurrence, List<ClaimLine> claims) {
    this.occurrence = occurrence;
    this.claims = claims;
  }

  /**
   * @param claims its lines, in the order of the occurrence's claims; never empty
   * @param move finds who went where
   */
  static OccurrenceLine of(
      Occurrence occurrence,
      List<ClaimLine> claims,
      BiFunction<OccurrenceRow, List<ClaimLine>, @Nullable Move> move) {
    return new OccurrenceLines(occurrence, claims).line(move);
  }

  private OccurrenceLine line(BiFunction<OccurrenceRow, List<ClaimLine>, @Nullable Move> move) {
    String key = claims.get(0).key();
    List<ClaimLine> mine = claims.stream().map(claim -> claim.in(key)).toList();
    ClaimLine best = best();
    List<Finding> findings = Findings.of(occurrence);
    Optional<ClaimLine> dated = closest(c -> c.told().days(), DayRange::days);
    DayRange days = dated.map(c -> c.told().days()).orElse(null);
    List<LocalDate> told =
        claims.stream()
            .map(c -> c.row().document().published())
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    OccurrenceRow row =
        new OccurrenceRow(
            key,
            best.row().label(),
            best.row().content().text(),
            best.key(),
            best.row().chain(),
            standing(),
            standings(),
            findings.stream().anyMatch(OccurrenceLines::isContest),
            first(c -> c.row().type()),
            best.row().actor() != null ? best.row().actor() : first(c -> c.row().actor()),
            best.row().recipient() != null
                ? best.row().recipient()
                : first(c -> c.row().recipient()),
            dated.map(c -> c.row().when()).orElseGet(() -> first(c -> c.row().when())),
            where(),
            figures(),
            claims.size(),
            (int) claims.stream().map(ClaimLine::hash).distinct().count(),
            (int) claims.stream().map(c -> c.told().voice()).distinct().count(),
            aspects(findings, Finding.Kind.DISAGREEMENT),
            aspects(findings, Finding.Kind.CORROBORATED),
            aspects(findings, Finding.Kind.SUPERSEDED),
            told.isEmpty() ? null : new Days(told.get(0), told.get(told.size() - 1)),
            (int) claims.stream().filter(ClaimLine::reviewed).count());
    Long newest = told.isEmpty() ? null : told.get(told.size() - 1).toEpochDay();
    return new OccurrenceLine(
        row, occurrence, mine, findings, days, newest, move.apply(row, claims));
  }

  private static boolean isContest(Finding finding) {
    return finding.aspect() == Aspect.WHETHER && finding.kind() == Finding.Kind.DISAGREEMENT;
  }

  /** The claim that tells most: parties, time, place, figures; the most direct of equals. */
  private ClaimLine best() {
    return claims.stream()
        .min(
            Comparator.comparingInt((ClaimLine c) -> -told(c))
                .thenComparingInt(c -> c.row().chain().size()))
        .orElseThrow();
  }

  private static int told(ClaimLine claim) {
    int named = 0;
    named += claim.row().type() != null ? 4 : 0;
    named += claim.row().actor() != null ? 2 : 0;
    named += claim.row().recipient() != null ? 2 : 0;
    named += claim.row().when() != null ? 1 : 0;
    named += claim.row().where() != null ? 1 : 0;
    return named + (claim.row().figures().isEmpty() ? 0 : 1);
  }

  /** What most independent sources say, the surest of equals. */
  private Standing standing() {
    Map<Standing, Long> voices = new TreeMap<>();
    for (Standing standing : Standing.values()) {
      long count =
          claims.stream()
              .filter(c -> c.row().standing() == standing)
              .map(c -> c.told().voice())
              .distinct()
              .count();
      if (count > 0) {
        voices.put(standing, count);
      }
    }
    return voices.entrySet().stream()
        .max(Map.Entry.<Standing, Long>comparingByValue().thenComparing(e -> -e.getKey().ordinal()))
        .orElseThrow()
        .getKey();
  }

  private Map<String, Integer> standings() {
    Map<String, Integer> counts = new TreeMap<>();
    claims.forEach(
        c -> counts.merge(c.row().standing().name().toLowerCase(Locale.ROOT), 1, Integer::sum));
    return counts;
  }

  private <T> @Nullable T first(Function<ClaimLine, @Nullable T> value) {
    return claims.stream().map(value).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private <T> Optional<ClaimLine> closest(
      Function<ClaimLine, @Nullable T> value, Function<T, Long> size) {
    return claims.stream()
        .filter(c -> value.apply(c) != null)
        .min(Comparator.comparing(c -> size.apply(value.apply(c))));
  }

  /** The smallest known place, else the first words for one. */
  private @Nullable WhereShown where() {
    return claims.stream()
        .map(c -> c.row().where())
        .filter(where -> where != null && where.place() != null)
        .min(Comparator.comparingDouble(where -> place(where).radiusKm()))
        .orElseGet(() -> first(c -> c.row().where()));
  }

  private static PlaceShown place(WhereShown where) {
    return Objects.requireNonNull(where.place());
  }

  /** One a kind of thing counted, from the lowest to the highest that is told. */
  private List<FigureShown> figures() {
    Map<String, List<FigureShown>> kinds = new TreeMap<>();
    claims.stream()
        .flatMap(c -> c.row().figures().stream())
        .filter(f -> f.of() != null || f.unit() != null)
        .forEach(f -> kinds.computeIfAbsent(kind(f), k -> new ArrayList<>()).add(f));
    return kinds.entrySet().stream().map(e -> sum(e.getKey(), e.getValue())).toList();
  }

  private static String kind(FigureShown figure) {
    return Objects.requireNonNull(figure.of() != null ? figure.of() : figure.unit());
  }

  private static FigureShown sum(String kind, List<FigureShown> figures) {
    BigDecimal low =
        ends(figures, FigureShown::low, FigureShown::high)
            .min(Comparator.naturalOrder())
            .orElse(null);
    BigDecimal high =
        ends(figures, FigureShown::high, FigureShown::low)
            .max(Comparator.naturalOrder())
            .orElse(null);
    boolean openLow = figures.stream().allMatch(f -> f.low() == null);
    boolean openHigh = figures.stream().allMatch(f -> f.high() == null);
    boolean approximate = figures.stream().anyMatch(f -> Boolean.TRUE.equals(f.approximate()));
    BigDecimal from = openLow ? null : low;
    BigDecimal until = openHigh ? null : high;
    FigureShown first = figures.get(0);
    return new FigureShown(
        Labels.figure(from, until, approximate && figures.size() == 1, kind),
        null,
        null,
        from,
        until,
        approximate,
        first.unit(),
        first.of(),
        null);
  }

  private static Stream<BigDecimal> ends(
      List<FigureShown> figures,
      Function<FigureShown, @Nullable BigDecimal> end,
      Function<FigureShown, @Nullable BigDecimal> other) {
    return figures.stream()
        .map(f -> end.apply(f) != null ? end.apply(f) : other.apply(f))
        .filter(Objects::nonNull);
  }

  private static List<Aspect> aspects(List<Finding> findings, Finding.Kind kind) {
    return findings.stream().filter(f -> f.kind() == kind).map(Finding::aspect).distinct().toList();
  }
}
