package org.araxes.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.araxes.model.Factuality;
import org.araxes.model.PlaceMention;
import org.araxes.model.Span;
import org.araxes.model.Stance;
import org.araxes.model.Standing;
import org.jspecify.annotations.Nullable;

/** A part of a claim that a format may have no place for. */
public enum Facet {
  STANDING(c -> c.claim().standing() == Standing.HAPPENED ? List.of() : List.of(c.standing())),
  CERTAINTY(
      c ->
          c.claim().factuality().certainty() == Factuality.Certainty.CERTAIN
              ? List.of()
              : List.of(c.claim().factuality().certainty().name().toLowerCase(Locale.ROOT))),
  /** Who says so innermost. */
  SOURCE(c -> c.chain().isEmpty() ? List.of() : List.of(c.source())),
  /** The links between the outlet and the innermost source. */
  CHAIN(c -> c.chain().size() < 2 ? List.of() : List.of(c.accordingTo())),
  STANCE(
      c ->
          c.chain().stream()
              .filter(link -> link.attribution().stance() != Stance.ASSERTS)
              .map(Link::told)
              .toList()),
  /** When, how and in which medium it was told. */
  TELLING(
      c ->
          c.chain().stream()
              .flatMap(
                  link ->
                      Stream.of(
                          link.attribution().medium(),
                          link.attribution().when() == null
                              ? null
                              : link.attribution().when().value()))
              .flatMap(Stream::ofNullable)
              .toList()),
  ANSWERS(c -> one(c.claim().answers())),
  CATEGORY(c -> one(c.type() == null ? null : c.type().plover())),
  MODE(c -> one(c.type() == null ? null : c.type().mode())),
  CONTEXTS(c -> c.type() == null ? List.of() : c.type().contexts()),
  CODE(c -> one(c.type() == null ? null : c.type().cameo())),
  ACTOR(c -> one(c.actor() == null ? null : c.actor().name())),
  RECIPIENT(c -> one(c.recipient() == null ? null : c.recipient().name())),
  /** That a time is no single day. */
  TIME_PRECISION(c -> c.days() == null || c.days().isDay() ? List.of() : one(Facet.edtf(c))),
  /** A time without days: a duration, an unknown year. */
  TIME(c -> c.days() != null || Facet.edtf(c) == null ? List.of() : one(Facet.edtf(c))),
  PLACE(c -> one(c.where() == null ? null : c.text().line(c.where().span()))),
  /** Near it, or a part of it. */
  PLACE_PRECISION(
      c ->
          c.where() == null
                  || c.where().relation() == PlaceMention.Relation.AT && c.where().part() == null
              ? List.of()
              : one(
                  c.where().part() != null
                      ? c.where().part()
                      : c.where().relation().name().toLowerCase(Locale.ROOT))),
  FIGURES(SourcedClaim::figures),
  /** That a figure is a range, open or approximate. */
  FIGURE_RANGE(
      c -> c.quantities().stream().filter(q -> !Figure.isExact(q)).map(Figure::words).toList()),
  /** The words of the claim, and where they stand. */
  WORDS(c -> List.of(c.text().line(c.at()))),
  /** The words of parties, times, places and sources, and where they stand. */
  SPANS(c -> c.claim().evidence().stream().sorted().map(span -> Facet.offsets(c, span)).toList()),
  RULES(c -> c.claim().rules());

  private final Function<SourcedClaim, List<String>> values;

  Facet(Function<SourcedClaim, List<String>> values) {
    this.values = values;
  }

  /** The values that a claim has; none when it has nothing to lose. */
  List<String> of(SourcedClaim claim) {
    return values.apply(claim);
  }

  /** As the loss report and its table name it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String edtf(SourcedClaim claim) {
    if (claim.event() == null || claim.event().when() == null) {
      return null;
    }
    String edtf = claim.event().when().edtf();
    return edtf != null ? edtf : claim.event().when().value();
  }

  private static String offsets(SourcedClaim claim, Span span) {
    return claim.text().start(span) + "-" + claim.text().end(span);
  }

  private static List<String> one(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }
}
