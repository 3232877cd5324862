package org.araxes.export;

import static org.araxes.table.Column.date;
import static org.araxes.table.Column.empty;
import static org.araxes.table.Column.integer;
import static org.araxes.table.Column.number;
import static org.araxes.table.Column.text;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.araxes.model.Place;
import org.araxes.table.Sheet;
import org.jspecify.annotations.Nullable;

/** ICEWS coded events, 20 columns. A row a claim that says something happened. */
final class Icews {
  private final Codes codes;

  Icews(Codes codes) {
    this.codes = codes;
  }

  /** A row. */
  record Row(SourcedClaim claim, LocalDate day, String code) {}

  Sheet<Row> sheet() {
    return new Sheet<>(
        "events",
        List.of(
            integer("Event ID", "A number made of the claim's id", r -> Ids.number(r.claim().id())),
            date("Event Date", "The first day the time may mean", Row::day),
            text("Source Name", "Who does it (never the informant)", r -> name(r.claim().actor())),
            text("Source Sectors", "Sectors between commas", r -> sectors(r.claim().actor())),
            text("Source Country", "Name of the actor's country", r -> country(r.claim().actor())),
            text("Event Text", "Name of the CAMEO code", r -> codes.label(r.code())),
            text("CAMEO Code", "With its zeros", Row::code),
            number("Intensity", "Goldstein's score of the code", r -> codes.goldstein(r.code())),
            text("Target Name", "To whom", r -> name(r.claim().recipient())),
            text("Target Sectors", "Sectors between commas", r -> sectors(r.claim().recipient())),
            text(
                "Target Country",
                "Name of the recipient's country",
                r -> country(r.claim().recipient())),
            integer(
                "Story ID",
                "A number made of the document's id",
                r -> Ids.number(r.claim().document().id())),
            integer("Sentence Number", "From 1", r -> r.claim().text().sentence(r.claim().at())),
            text("Publisher", "The outlet", r -> r.claim().outlet()),
            text("City", "Name of a town", r -> Places.city(codes, r.claim().place())),
            empty("District", "Not known to the record"),
            text("Province", "First-level division", r -> codes.division(r.claim().place())),
            text("Country", "Country of the event", r -> country(r.claim().place())),
            number(
                "Latitude",
                "Decimal degrees",
                r -> Numbers.degrees(r.claim().place(), Place::latitude)),
            number(
                "Longitude",
                "Decimal degrees",
                r -> Numbers.degrees(r.claim().place(), Place::longitude))));
  }

  private static @Nullable String name(@Nullable Side side) {
    return side == null ? null : side.name();
  }

  private @Nullable String sectors(@Nullable Side side) {
    if (side == null) {
      return null;
    }
    String sectors =
        side.sectors().stream()
            .map(sector -> codes.sector(sector, "icews"))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(","));
    return sectors.isEmpty() ? null : sectors;
  }

  private @Nullable String country(@Nullable Side side) {
    Country country = codes.country(side);
    return country == null ? null : country.name();
  }

  private @Nullable String country(@Nullable Place place) {
    Country country = codes.country(place);
    return country == null ? null : country.name();
  }

  void give(Selection selection, Settings settings, Sink<Row> sink) throws IOException {
    for (SourcedClaim claim : selection.claims()) {
      String code = claim.type() == null ? null : claim.type().cameo();
      LocalDate published =
          settings.undated() == Settings.Undated.PUBLISHED ? claim.origin().published() : null;
      LocalDate day = claim.days() == null ? published : claim.days().first();
      if (!claim.isFact()) {
        refuse(
            sink,
            claim,
            new Refusal("standing", claim.standing(), "the source does not say that it happened"));
      } else if (code == null) {
        refuse(sink, claim, new Refusal("code", "none", "no CAMEO code"));
      } else if (day == null) {
        String told = Labels.when(claim);
        refuse(
            sink, claim, new Refusal("time", told == null ? "not told" : told, "no day is known"));
      } else {
        sink.row(new Row(claim, day, code), claim);
        if (claim.days() == null) {
          sink.lost(claim, "time", day.toString(), Dated.ASSUMED);
        }
      }
    }
  }

  private static void refuse(Sink<Row> sink, SourcedClaim claim, Refusal refusal) {
    sink.refused(List.of(claim), refusal);
  }
}
