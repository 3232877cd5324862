package org.araxes.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How one figure is made of many. All figures stay in the record; this only chooses. */
public enum FigureRule {
  /** The range of all figures; best is what most independent voices say, the lower of two. */
  UCDP("the figure of most independent voices, the lower of two; low and high of all"),
  /** The most conservative figure. */
  LOWEST("the lowest figure that is given (ACLED); low and high of all"),
  /** The figure of the newest document; undated ones come first. */
  LATEST("the figure of the newest document, the lower of two; low and high of all"),
  /** What most independent voices say; low and high of those alone. */
  INDEPENDENT("the figure of most independent voices; low and high of that figure");

  private final String meaning;

  FigureRule(String meaning) {
    this.meaning = meaning;
  }

  /** In one line, for the reader of the figures. */
  public String meaning() {
    return meaning;
  }

  /** As the command line and the web have it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What is taken for the figure.
   *
   * @param best between low and high
   */
  public record Settled(BigDecimal low, BigDecimal best, BigDecimal high) {}

  /**
   * @param figures of one kind and unit, with numbers; not empty
   */
  Settled settle(List<Figure> figures) {
    BigDecimal low = figures.stream().map(Figure::least).min(Comparator.naturalOrder()).get();
    BigDecimal high = figures.stream().map(Figure::most).max(Comparator.naturalOrder()).get();
    return switch (this) {
      case LOWEST -> new Settled(low, low, high);
      case UCDP -> new Settled(low, mostVoiced(figures).least(), high);
      case LATEST -> new Settled(low, latest(figures).least(), high);
      case INDEPENDENT -> {
        Figure chosen = mostVoiced(figures);
        yield new Settled(chosen.least(), chosen.least(), chosen.most());
      }
    };
  }

  private static Figure mostVoiced(List<Figure> figures) {
    Map<BigDecimal, Set<String>> voices = new TreeMap<>();
    figures.forEach(f -> voices.computeIfAbsent(f.least(), n -> new TreeSet<>()).add(f.voice()));
    return figures.stream()
        .min(
            Comparator.comparingInt((Figure f) -> -voices.get(f.least()).size())
                .thenComparing(Figure::least)
                .thenComparing(Figure::most))
        .get();
  }

  private static Figure latest(List<Figure> figures) {
    return figures.stream()
        .min(
            Comparator.comparing(FigureRule::told, Comparator.reverseOrder())
                .thenComparing(Figure::least)
                .thenComparing(Figure::most))
        .get();
  }

  private static LocalDate told(Figure figure) {
    return figure.told() == null ? LocalDate.MIN : figure.told();
  }
}
