package org.araxes.export;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence with the days that formats put into its row, and how its figures are settled.
 *
 * @param days null when not even the day of publication is known or wanted
 * @param assumed whether the day is that of publication
 */
record Dated(SourcedOccurrence occurrence, @Nullable Days days, boolean assumed, FigureRule rule) {
  static final String ASSUMED = "the day of publication stands for the time of the event";

  static Dated of(SourcedOccurrence occurrence, Settings settings, FigureRule own) {
    Days told = occurrence.days();
    LocalDate published =
        settings.undated() == Settings.Undated.PUBLISHED ? published(occurrence) : null;
    boolean assumed = told == null && published != null;
    return new Dated(
        occurrence,
        assumed ? Days.of(Objects.requireNonNull(published)) : told,
        assumed,
        settings.figures(own));
  }

  private static @Nullable LocalDate published(SourcedOccurrence occurrence) {
    return occurrence.claims().stream()
        .map(claim -> claim.origin().published())
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** The days, where there is a row at all. */
  Days known() {
    return Objects.requireNonNull(days);
  }

  FigureRule.@Nullable Settled figure(String kind) {
    return occurrence.figure(kind, rule);
  }

  /** Why there can be no row of a day; null when there can. */
  @Nullable Refusal undated() {
    if (days != null) {
      return null;
    }
    SourcedClaim lead = occurrence.lead();
    String told = Labels.when(lead);
    return new Refusal("time", told == null ? "not told" : told, "no day is known");
  }

  /** Why there can be no row of what happened; null when there can. */
  @Nullable Refusal unsure() {
    return occurrence.isFact()
        ? null
        : new Refusal("standing", occurrence.standing(), "no source says that it happened");
  }

  /** Reports that the day is not that of the event. */
  <R> void report(Sink<R> sink) {
    if (assumed) {
      occurrence.claims().forEach(c -> sink.lost(c, "time", known().first().toString(), ASSUMED));
    }
  }
}
