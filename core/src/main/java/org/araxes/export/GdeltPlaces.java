package org.araxes.export;

import static org.araxes.table.Column.empty;
import static org.araxes.table.Column.integer;
import static org.araxes.table.Column.number;
import static org.araxes.table.Column.text;

import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Place;
import org.araxes.table.Column;
import org.jspecify.annotations.Nullable;

/** The eight columns of a place in GDELT. */
final class GdeltPlaces {
  static final List<String> NAMES =
      List.of(
          "Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID");

  private static final long COUNTRY = 1;
  private static final long AMERICAN_STATE = 2;
  private static final long AMERICAN_TOWN = 3;
  private static final long TOWN = 4;
  private static final long DIVISION = 5;

  private final Codes codes;

  GdeltPlaces(Codes codes) {
    this.codes = codes;
  }

  List<Column<Coded>> columns(String start) {
    return List.of(
        integer(
            start + "Type",
            "1 country, 2 US state, 3 US town, 4 town elsewhere, 5 division elsewhere",
            this::type),
        text(start + "FullName", "Place, division, country", this::name),
        text(start + "CountryCode", "FIPS 10-4", this::fips),
        empty(start + "ADM1Code", "The gazetteer has no FIPS codes of divisions"),
        empty(start + "ADM2Code", "Not known to the record"),
        number(start + "Lat", "Decimal degrees", c -> Numbers.degrees(place(c), Place::latitude)),
        number(start + "Long", "Decimal degrees", c -> Numbers.degrees(place(c), Place::longitude)),
        text(
            start + "FeatureID",
            "The country's code for countries; numbers of GNS are not known",
            c -> Long.valueOf(COUNTRY).equals(type(c)) ? fips(c) : null));
  }

  private static @Nullable Place place(Coded event) {
    return event.occurrence().place();
  }

  private @Nullable Long type(Coded event) {
    SourcedClaim placed = event.occurrence().placed();
    PlaceKind kind = placed == null ? null : codes.kind(placed.where());
    if (kind == null || kind.gdelt() == null) {
      return null;
    }
    long type = Long.parseLong(kind.gdelt());
    Country country = codes.country(place(event));
    boolean american = country != null && "US".equals(country.fips());
    return american && type == TOWN
        ? Long.valueOf(AMERICAN_TOWN)
        : american && type == DIVISION ? Long.valueOf(AMERICAN_STATE) : Long.valueOf(type);
  }

  private @Nullable String name(Coded event) {
    Place place = place(event);
    if (place == null) {
      return null;
    }
    List<String> parts = new ArrayList<>(List.of(place.name()));
    String division = codes.division(place);
    if (division != null && !division.equals(place.name())) {
      parts.add(division);
    }
    Country country = codes.country(place);
    if (country != null && !country.name().equals(place.name())) {
      parts.add(country.name());
    }
    return String.join(", ", parts);
  }

  private @Nullable String fips(Coded event) {
    Country country = codes.country(place(event));
    return country == null ? null : country.fips();
  }
}
