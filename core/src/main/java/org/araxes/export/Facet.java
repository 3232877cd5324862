package org.araxes.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.araxes.model.Factuality;
import org.araxes.model.Stance;
import org.araxes.model.Standing;
import org.jspecify.annotations.Nullable;

/** A part of a claim that a format may have no place for. */
public enum Facet {
  STANDING(c -> ClaimValues.unless(Standing.HAPPENED, c.claim().standing())),
  CERTAINTY(
      c -> ClaimValues.unless(Factuality.Certainty.CERTAIN, c.claim().factuality().certainty())),
  POLARITY(
      c -> ClaimValues.unless(Factuality.Polarity.POSITIVE, c.claim().factuality().polarity())),
  ACTUALITY(c -> ClaimValues.unless(Factuality.Mode.ACTUAL, c.claim().factuality().mode())),
  /** Who says so innermost. */
  SOURCE(c -> c.chain().isEmpty() ? List.of() : List.of(c.source())),
  /** The words for sources, and those that tell that they say something. */
  SOURCE_WORDS(ClaimValues::sourceWords),
  /** The links between the outlet and the innermost source. */
  CHAIN(c -> c.chain().size() < 2 ? List.of() : List.of(c.accordingTo())),
  STANCE(
      c ->
          c.chain().stream()
              .filter(link -> link.attribution().stance() != Stance.ASSERTS)
              .map(Link::told)
              .toList()),
  /** When, how and in which medium it was told. */
  TELLING(ClaimValues::telling),
  ANSWERS(c -> one(c.claim().answers())),
  CATEGORY(c -> one(c.type() == null ? null : c.type().plover())),
  MODE(c -> one(c.type() == null ? null : c.type().mode())),
  CONTEXTS(c -> c.type() == null ? List.of() : c.type().contexts()),
  CODE(c -> one(c.type() == null ? null : c.type().cameo())),
  ACTOR(c -> one(c.actor() == null ? null : c.actor().name())),
  RECIPIENT(c -> one(c.recipient() == null ? null : c.recipient().name())),
  PARTY_WORDS(ClaimValues::partyWords),
  /** Countries and sectors. */
  PARTY_CODES(ClaimValues::partyCodes),
  /** Countries and sectors. */
  SOURCE_CODES(ClaimValues::sourceCodes),
  /** Of parties and sources: person, group ... */
  KINDS(ClaimValues::kinds),
  /** Of parties and sources. */
  OFFICES(ClaimValues::offices),
  /** Of parties and sources. */
  OTHER_NAMES(ClaimValues::otherNames),
  /** A time that is one day. */
  DAY(c -> c.days() == null || !c.days().isDay() ? List.of() : one(ClaimValues.edtf(c))),
  /** That a time is no single day. */
  TIME_PRECISION(c -> c.days() == null || c.days().isDay() ? List.of() : one(ClaimValues.edtf(c))),
  /** A time without days: a duration, an unknown year. */
  TIME(c -> c.days() != null ? List.of() : one(ClaimValues.edtf(c))),
  TIME_WORDS(ClaimValues::timeWords),
  PLACE(c -> one(c.where() == null ? null : c.text().line(c.where().span()))),
  PLACE_NAME(c -> one(c.place() == null ? null : c.place().name())),
  PLACE_COUNTRY(c -> one(c.place() == null ? null : c.place().country())),
  PLACE_KIND(c -> one(c.place() == null ? null : c.place().feature())),
  PLACE_ID(c -> one(c.place() == null ? null : c.place().id())),
  PLACE_POINT(ClaimValues::placePoint),
  /** Near it, or a part of it. */
  PLACE_PRECISION(ClaimValues::placePrecision),
  FIGURES(SourcedClaim::figures),
  /** That a figure is a range, open or approximate. */
  FIGURE_RANGE(
      c -> c.quantities().stream().filter(q -> !Figure.isExact(q)).map(Figure::words).toList()),
  FIGURE_WORDS(ClaimValues::figureWords),
  FIGURE_UNIT(ClaimValues::figureUnits),
  /** The words of the claim, and where they stand. */
  WORDS(c -> List.of(c.text().line(c.at()))),
  CONTENT(c -> List.of(c.text().line(c.claim().content()))),
  /** The words of parties, times, places and sources, and where they stand. */
  SPANS(ClaimValues::spans),
  RULES(ClaimValues::rules),
  /** What is known of the document, and the hash of its text. */
  DOCUMENT(ClaimValues::document);

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

  private static List<String> one(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }
}
