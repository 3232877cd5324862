package org.araxes.export;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.araxes.gazetteer.Entry;
import org.araxes.gazetteer.Gazetteer;
import org.araxes.model.EventType;
import org.araxes.model.Place;
import org.araxes.model.PlaceMention;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/** The codes of other formats, from the tables under {@code rules/export} and the ontology. */
final class Codes {
  private final Map<String, Country> countries = new TreeMap<>();
  private final Map<String, Table.Row> sectors = new TreeMap<>();
  private final Map<String, PlaceKind> features = new TreeMap<>();
  private final Map<String, PlaceKind> kinds = new TreeMap<>();
  private final Map<String, Table.Row> geoNames = new TreeMap<>();
  private final Map<String, Table.Row> cameo = new TreeMap<>();
  private final Map<String, Table.Row> plover = new TreeMap<>();
  private final Map<String, String> quads = new TreeMap<>();
  private final Map<String, String> divisions = new TreeMap<>();
  private final Gazetteer gazetteer;
  private final Rulebook rulebook;

  Codes(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.gazetteer = new Gazetteer(rulebook);
    countries(rulebook);
    table("sectors").rows().forEach(row -> sectors.put(row.need("sector"), row));
    for (Table.Row row : table("place-kinds").rows()) {
      PlaceKind kind =
          new PlaceKind(
              row.need("kind"),
              row.get("acled"),
              row.get("ucdp"),
              row.get("gdelt"),
              row.get("idmc"),
              row.get("plover"),
              row.get("feature_class"));
      kinds.put(kind.name(), kind);
      row.list("features").forEach(feature -> features.put(feature, kind));
    }
    table("place-features").rows().forEach(r -> geoNames.put(r.need("feature"), r));
    rulebook.table("ontology/cameo.tsv").rows().forEach(r -> cameo.put(r.need("code"), r));
    rulebook.table("ontology/plover.tsv").rows().forEach(r -> plover.put(key(r), r));
    table("cameo-quad").rows().forEach(r -> quads.put(r.need("root"), r.need("quad")));
    for (Table table : rulebook.tables("places/divisions/")) {
      for (Table.Row row : table.rows()) {
        if (row.get("division") != null) {
          divisions.putIfAbsent(row.need("division"), row.need("name"));
        }
      }
    }
  }

  private void countries(Rulebook rulebook) {
    Map<String, Table.Row> codes = new TreeMap<>();
    table("countries").rows().forEach(row -> codes.put(row.need("country"), row));
    for (Table.Row row : rulebook.table("places/countries.tsv").rows()) {
      String alpha3 = row.need("country");
      Table.Row known = codes.get(alpha3);
      if (known != null) {
        countries.putIfAbsent(
            alpha3,
            new Country(
                alpha3,
                row.need("iso2"),
                row.need("name"),
                known.get("numeric"),
                known.get("fips"),
                known.get("gw"),
                known.get("cameo") == null ? alpha3 : known.need("cameo"),
                known.get("acled_region"),
                known.get("ucdp_region")));
      }
    }
  }

  private static String key(Table.Row row) {
    return row.need("category") + " " + Optional.ofNullable(row.get("mode")).orElse("");
  }

  /** What becomes of the parts of a claim in a format. */
  Coverage coverage(String format) {
    Set<Facet> changed = EnumSet.noneOf(Facet.class);
    for (Table.Row row : table("changed").rows()) {
      if (row.need("format").equals(format)) {
        changed.add(Facet.valueOf(row.need("field").toUpperCase(Locale.ROOT)));
      }
    }
    return new Coverage(lost(format), changed);
  }

  private Map<Facet, String> lost(String format) {
    Map<Facet, String> lost = new EnumMap<>(Facet.class);
    for (Table.Row row : table("lost").rows()) {
      if (row.need("format").equals(format)) {
        lost.put(Facet.valueOf(row.need("field").toUpperCase(Locale.ROOT)), row.need("reason"));
      }
    }
    return lost;
  }

  /** A table of this folder. */
  Table table(String name) {
    return rulebook.table("export/" + name + ".tsv");
  }

  @Nullable Country country(@Nullable String alpha3) {
    return alpha3 == null ? null : countries.get(alpha3);
  }

  @Nullable Country country(@Nullable Place place) {
    return place == null ? null : country(place.country());
  }

  @Nullable Country country(@Nullable Side side) {
    return side == null ? null : country(side.country());
  }

  /** A sector in the words of another format; null when there is none. */
  @Nullable String sector(@Nullable String sector, String format) {
    Table.Row row = sector == null ? null : sectors.get(sector);
    return row == null ? null : row.get(format);
  }

  @Nullable String sector(@Nullable Side side, String format) {
    return side == null ? null : sector(side.sector(), format);
  }

  /** Null when the place is not known. */
  @Nullable PlaceKind kind(@Nullable PlaceMention where) {
    if (where == null || where.place() == null) {
      return null;
    }
    PlaceKind kind = features.get(where.place().feature());
    if (kind != null && where.relation() == PlaceMention.Relation.NEAR) {
      return kinds.get(kind.name().equals("settlement") ? "near" : "part");
    }
    boolean part = where.relation() == PlaceMention.Relation.PART_OF || where.part() != null;
    return part && kind != null && !kind.name().equals("settlement") ? kinds.get("part") : kind;
  }

  /** The code of GeoNames for what kind of place it is; null when it has none. */
  @Nullable String featureCode(Place place) {
    Table.Row row = geoNames.get(place.feature());
    return row == null ? null : row.need("code");
  }

  /** The class of GeoNames for what kind of place it is; null when it is not known. */
  @Nullable String featureClass(Place place) {
    Table.Row row = geoNames.get(place.feature());
    PlaceKind kind = features.get(place.feature());
    return row != null ? row.need("class") : kind == null ? null : kind.featureClass();
  }

  boolean isSettlement(Place place) {
    PlaceKind kind = features.get(place.feature());
    return kind != null && kind.name().equals("settlement");
  }

  /** Name of the first-level division that a place lies in or is; null when not known. */
  @Nullable String division(@Nullable Place place) {
    if (place == null) {
      return null;
    }
    for (Entry entry : gazetteer.find(place.name())) {
      if (entry.place().id().equals(place.id())) {
        return entry.rank() == Entry.Rank.DIVISION
            ? place.name()
            : entry.division() == null ? null : divisions.get(entry.division());
      }
    }
    return null;
  }

  /** Goldstein's score of a code; null when there is none. */
  @Nullable BigDecimal goldstein(@Nullable String code) {
    Table.Row row = code == null ? null : cameo.get(code);
    return row == null || row.get("goldstein") == null
        ? null
        : new BigDecimal(row.need("goldstein"));
  }

  @Nullable String label(@Nullable String code) {
    Table.Row row = code == null ? null : cameo.get(code);
    return row == null ? null : row.get("label");
  }

  /** The quad class of a CAMEO code, 1 to 4. */
  @Nullable Long quad(@Nullable String code) {
    String quad = code == null ? null : quads.get(code.substring(0, Math.min(2, code.length())));
    return quad == null ? null : Long.valueOf(quad);
  }

  /** PLOVER's score of a category and mode, or of the category alone. */
  @Nullable BigDecimal score(EventType type) {
    Table.Row row = row(type);
    return row == null || row.get("score") == null ? null : new BigDecimal(row.need("score"));
  }

  /** Verbal or material, cooperation or conflict. */
  @Nullable String quad(EventType type) {
    Table.Row row = row(type);
    return row == null ? null : row.get("quad");
  }

  private Table.@Nullable Row row(EventType type) {
    Table.Row exact = plover.get(type.plover() + " " + (type.mode() == null ? "" : type.mode()));
    return exact != null ? exact : plover.get(type.plover() + " ");
  }
}
