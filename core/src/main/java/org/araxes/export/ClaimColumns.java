package org.araxes.export;

import static org.araxes.table.Column.date;
import static org.araxes.table.Column.integer;
import static org.araxes.table.Column.list;
import static org.araxes.table.Column.number;
import static org.araxes.table.Column.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.araxes.model.EventType;
import org.araxes.model.Place;
import org.araxes.table.Column;
import org.araxes.table.Sheet;
import org.jspecify.annotations.Nullable;

/** A row a claim, in this program's own words. */
final class ClaimColumns {
  private final Codes codes;

  ClaimColumns(Codes codes) {
    this.codes = codes;
  }

  Sheet<SourcedClaim> sheet() {
    List<Column<SourcedClaim>> columns = new ArrayList<>();
    columns.add(text("id", "Document and claim", SourcedClaim::id));
    columns.add(text("name", "What, who and whom in one line", Labels::of));
    columns.addAll(standing());
    columns.addAll(what());
    columns.addAll(who());
    columns.addAll(when());
    columns.addAll(where());
    columns.addAll(figures());
    columns.addAll(document());
    return new Sheet<>("claims", columns);
  }

  private static List<Column<SourcedClaim>> standing() {
    return List.of(
        text("standing", "How it stands for the innermost source", SourcedClaim::standing),
        text("according_to", "The chain of sources, outermost first", SourcedClaim::accordingTo),
        text("source", "Who says so innermost", SourcedClaim::source),
        text(
            "stance",
            "What the innermost source makes of it",
            c -> c.innermost() == null ? null : c.innermost().stance()),
        integer("links", "Links of the chain after the outlet", c -> (long) c.chain().size()),
        text("told", "When the innermost source told it, as EDTF", ClaimColumns::told),
        text(
            "medium",
            "How it was told: speech, interview, note ...",
            c -> c.innermost() == null ? null : c.innermost().attribution().medium()),
        text(
            "directness",
            "In the source's own words, in the teller's, or mixed",
            c -> c.innermost() == null ? null : word(c.innermost().attribution().directness())),
        text(
            "polarity",
            "positive, negative, undecided",
            c -> word(c.claim().factuality().polarity())),
        text(
            "certainty",
            "certain, probable, possible, unknown",
            c -> word(c.claim().factuality().certainty())),
        text(
            "actuality",
            "actual, planned, intended, requested, threatened, expected, hypothetical, habitual",
            c -> word(c.claim().factuality().mode())),
        text(
            "answers",
            "The claim that this one denies, doubts or could not confirm",
            c ->
                c.claim().answers() == null
                    ? null
                    : c.document().id() + "#" + c.claim().answers()));
  }

  private static @Nullable String told(SourcedClaim claim) {
    Link link = claim.innermost();
    return link == null ? null : Labels.time(link.attribution().when());
  }

  static String word(Enum<?> term) {
    return term.name().toLowerCase(Locale.ROOT);
  }

  private static List<Column<SourcedClaim>> what() {
    return List.of(
        text(
            "plover", "Category of PLOVER 2.0, or one of four of our own", type(EventType::plover)),
        text("mode", "Narrows the category", type(EventType::mode)),
        list(
            "contexts",
            "PLOVER's contexts",
            c -> c.type() == null ? List.of() : c.type().contexts()),
        text("cameo", "CAMEO code; keep as text, zeros matter", type(EventType::cameo)),
        text("words", "The words that name the event", c -> c.text().line(c.at())));
  }

  private static Function<SourcedClaim, @Nullable String> type(
      Function<EventType, @Nullable String> part) {
    return claim -> claim.type() == null ? null : part.apply(claim.type());
  }

  private static List<Column<SourcedClaim>> who() {
    List<Column<SourcedClaim>> columns = new ArrayList<>();
    columns.addAll(side("actor", "who does it", SourcedClaim::actor));
    columns.addAll(side("recipient", "to whom", SourcedClaim::recipient));
    return columns;
  }

  private static List<Column<SourcedClaim>> side(
      String name, String what, Function<SourcedClaim, @Nullable Side> side) {
    return List.of(
        text(name, "Name of " + what + ", or the words", of(side, Side::name)),
        text(name + "_words", "The words for " + what, of(side, Side::words)),
        text(
            name + "_kind",
            "person, group, country, organization, described",
            of(side, s -> s.actor() == null ? null : word(s.actor().kind()))),
        text(name + "_code", "Country and sectors, as in AZEGOV", of(side, Side::code)),
        text(name + "_country", "ISO 3166 alpha-3, or IGO, NGO ...", of(side, Side::country)),
        text(name + "_sector", "The first sector", of(side, Side::sector)),
        text(name + "_role", "president, spokeswoman ...", of(side, Side::role)));
  }

  private static Function<SourcedClaim, @Nullable String> of(
      Function<SourcedClaim, @Nullable Side> side, Function<Side, @Nullable String> part) {
    return claim -> {
      Side one = side.apply(claim);
      return one == null ? null : part.apply(one);
    };
  }

  private static List<Column<SourcedClaim>> when() {
    return List.of(
        text(
            "when",
            "The time of the event as EDTF, or as TIMEX3 where EDTF has none",
            Labels::when),
        date("when_earliest", "The first day it may mean", c -> day(c, Days::earliest)),
        date("when_latest", "The last day it may mean", c -> day(c, Days::latest)),
        text(
            "when_words",
            "The words that tell the time",
            c ->
                c.event() == null || c.event().when() == null || c.event().when().span() == null
                    ? null
                    : c.text().line(c.event().when().span())),
        text(
            "when_anchor",
            "What it was counted from: stated, published, narrative, world, none",
            c ->
                c.event() == null || c.event().when() == null
                    ? null
                    : word(c.event().when().anchor())));
  }

  private static @Nullable LocalDate day(
      SourcedClaim claim, Function<Days, @Nullable LocalDate> end) {
    return claim.days() == null ? null : end.apply(claim.days());
  }

  private List<Column<SourcedClaim>> where() {
    return List.of(
        text("place", "Name of the place", place(Place::name)),
        text(
            "place_words",
            "The words for the place",
            c -> c.where() == null ? null : c.text().line(c.where().span())),
        text(
            "place_kind",
            "settlement, near, district, province, part, country, line, area, water, unknown",
            c ->
                c.where() == null
                    ? null
                    : codes.kind(c.where()) == null
                        ? PlaceKind.UNKNOWN
                        : codes.kind(c.where()).name()),
        text(
            "place_relation",
            "at, near, part_of, route",
            c -> c.where() == null ? null : word(c.where().relation())),
        text(
            "place_part",
            "Which part: southwest ...",
            c -> c.where() == null ? null : c.where().part()),
        text("place_id", "GeoNames number, or an id of our own tables", place(Place::id)),
        text("country", "ISO 3166 alpha-3 of the place", place(Place::country)),
        number(
            "latitude",
            "Decimal degrees, WGS 84",
            c -> Numbers.degrees(c.place(), Place::latitude)),
        number(
            "longitude",
            "Decimal degrees, WGS 84",
            c -> Numbers.degrees(c.place(), Place::longitude)),
        number(
            "place_radius_m",
            "Radius in metres that surely contains the place",
            c -> Numbers.metres(c.place())));
  }

  private static Function<SourcedClaim, @Nullable String> place(
      Function<Place, @Nullable String> part) {
    return claim -> claim.place() == null ? null : part.apply(claim.place());
  }

  private static List<Column<SourcedClaim>> figures() {
    return List.of(
        list("figures", "All numbers, in words", SourcedClaim::figures),
        number("killed_low", "At least so many killed", c -> bound(c, "killed", true)),
        number("killed_high", "At most so many killed", c -> bound(c, "killed", false)),
        number("injured_low", "At least so many injured", c -> bound(c, "injured", true)),
        number("injured_high", "At most so many injured", c -> bound(c, "injured", false)));
  }

  private static @Nullable BigDecimal bound(SourcedClaim claim, String of, boolean low) {
    return claim.quantities().stream()
        .filter(quantity -> of.equals(quantity.of()))
        .findFirst()
        .map(quantity -> low ? quantity.low() : quantity.high())
        .orElse(null);
  }

  private static List<Column<SourcedClaim>> document() {
    return List.of(
        text("content", "The words that hold the claim", c -> c.text().line(c.claim().content())),
        integer("sentence", "Number of the sentence, from 1", c -> c.text().sentence(c.at())),
        text("evidence", "Where those words stand, in code points", Labels::evidence),
        text("document", "Id of the document", c -> c.document().id()),
        text("title", "Its title", c -> c.origin().title()),
        text("publisher", "Who put it out", c -> c.origin().publisher()),
        list("authors", "Its authors", c -> c.origin().authors()),
        date("published", "Day of publication", c -> c.origin().published()),
        text("url", "Its address", c -> c.origin().url()),
        text("language", "ISO 639 code", c -> c.origin().language()),
        text("kind", "news, memoir, transcript ...", c -> c.origin().kind()),
        text("sha256", "Hash of its text", c -> c.text().hash()),
        list("rules", "Which rules read it, as file and line", c -> c.claim().rules()));
  }
}
