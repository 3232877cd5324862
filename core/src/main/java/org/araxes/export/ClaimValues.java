package org.araxes.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.araxes.model.Actor;
import org.araxes.model.Affiliation;
import org.araxes.model.Attribution;
import org.araxes.model.Directness;
import org.araxes.model.Event;
import org.araxes.model.Origin;
import org.araxes.model.Place;
import org.araxes.model.PlaceMention;
import org.araxes.model.Quantity;
import org.araxes.model.Span;
import org.araxes.model.TimeExpression;
import org.araxes.model.When;
import org.jspecify.annotations.Nullable;

/** The values of a claim's parts, as words. */
final class ClaimValues {
  private static final String PEOPLE = "people";

  private ClaimValues() {}

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> known(Stream<? extends @Nullable Object> values) {
    return values.filter(Objects::nonNull).map(Object::toString).distinct().toList();
  }

  /** A word unless it is the usual one. */
  static List<String> unless(Enum<?> usual, Enum<?> value) {
    return value == usual ? List.of() : List.of(word(value));
  }

  private static Stream<Side> sides(SourcedClaim claim) {
    return Stream.of(claim.actor(), claim.recipient()).filter(Objects::nonNull);
  }

  private static Stream<Attribution> links(SourcedClaim claim) {
    return claim.chain().stream().map(Link::attribution);
  }

  static List<String> telling(SourcedClaim claim) {
    return known(
        links(claim)
            .flatMap(
                link ->
                    Stream.of(
                        link.medium(),
                        link.act(),
                        link.directness() == Directness.INDIRECT ? null : word(link.directness()),
                        Labels.time(link.when()))));
  }

  static List<String> sourceWords(SourcedClaim claim) {
    Stream<String> sources = claim.chain().stream().map(Link::words);
    Stream<Span> cues = links(claim).flatMap(link -> link.cue().stream());
    return known(Stream.concat(sources, cues.map(claim.text()::line)));
  }

  static List<String> partyWords(SourcedClaim claim) {
    return known(sides(claim).map(Side::words));
  }

  static List<String> partyCodes(SourcedClaim claim) {
    return known(sides(claim).map(Side::code));
  }

  /** Countries and sectors. */
  static List<String> sourceCodes(SourcedClaim claim) {
    return known(
        sources(claim).flatMap(actor -> actor.affiliations().stream().map(Affiliation::code)));
  }

  /** Of parties and sources. */
  static List<String> kinds(SourcedClaim claim) {
    return known(actors(claim).map(actor -> word(actor.kind())));
  }

  static List<String> offices(SourcedClaim claim) {
    return known(
        actors(claim)
            .flatMap(actor -> actor.affiliations().stream())
            .flatMap((Affiliation one) -> Stream.of(one.role(), one.from(), one.until())));
  }

  static List<String> otherNames(SourcedClaim claim) {
    return known(
        actors(claim)
            .flatMap(actor -> Stream.concat(Stream.of(actor.name()), actor.variants().stream())));
  }

  /** Of parties and sources. */
  private static Stream<Actor> actors(SourcedClaim claim) {
    return Stream.concat(sides(claim).map(Side::actor), sources(claim)).filter(Objects::nonNull);
  }

  private static Stream<Actor> sources(SourcedClaim claim) {
    return claim.chain().stream().map(Link::actor).filter(Objects::nonNull);
  }

  static @Nullable String edtf(SourcedClaim claim) {
    return Labels.when(claim);
  }

  static List<String> timeWords(SourcedClaim claim) {
    When when = claim.event() == null ? null : claim.event().when();
    return when == null
        ? List.of()
        : known(
            Stream.of(
                when.span() == null ? null : claim.text().line(when.span()),
                when.anchor() == TimeExpression.Anchor.STATED ? null : word(when.anchor())));
  }

  static List<String> placePoint(SourcedClaim claim) {
    Place place = claim.place();
    List<String> point = new ArrayList<>();
    Stream.of(
            Numbers.degrees(place, Place::latitude),
            Numbers.degrees(place, Place::longitude),
            Numbers.metres(place))
        .filter(Objects::nonNull)
        .map(BigDecimal::toPlainString)
        .forEach(point::add);
    return point;
  }

  /** Near it, or a part of it. */
  static List<String> placePrecision(SourcedClaim claim) {
    PlaceMention where = claim.where();
    return where == null
        ? List.of()
        : known(
            Stream.of(
                where.part(),
                where.relation() == PlaceMention.Relation.AT ? null : word(where.relation())));
  }

  static List<String> figureWords(SourcedClaim claim) {
    return known(claim.quantities().stream().map(q -> claim.text().line(q.span())));
  }

  /** Where it is not what is counted that is counted in people. */
  static List<String> figureUnits(SourcedClaim claim) {
    return known(
        claim.quantities().stream()
            .filter(q -> q.of() != null && !PEOPLE.equals(q.unit()))
            .map(Quantity::unit));
  }

  static List<String> spans(SourcedClaim claim) {
    return Stream.of(
            claim.claim().evidence().stream(),
            Stream.of(claim.claim().content()),
            links(claim).flatMap(link -> link.content().stream()))
        .flatMap(all -> all)
        .sorted()
        .distinct()
        .map(span -> offsets(claim, span))
        .toList();
  }

  private static String offsets(SourcedClaim claim, Span span) {
    return claim.text().start(span) + "-" + claim.text().end(span);
  }

  static List<String> rules(SourcedClaim claim) {
    Event event = claim.event();
    return known(
        Stream.concat(
            claim.claim().rules().stream(),
            Stream.concat(
                Stream.of(event == null ? null : event.rule()),
                links(claim).map(Attribution::rule))));
  }

  static List<String> document(SourcedClaim claim) {
    Origin origin = claim.origin();
    return known(
        Stream.concat(
            origin.authors().stream(),
            Stream.of(
                origin.title(),
                origin.publisher(),
                origin.url(),
                origin.published(),
                origin.language(),
                origin.kind(),
                claim.text().hash())));
  }
}
