package org.araxes.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.araxes.model.Place;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/** The tables of places that are no towns, and of other names of towns, by folded name. */
final class PlaceTables {
  /** Another name of a packed town. */
  record Alias(String name, String country, @Nullable String division, boolean former) {}

  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Map<String, List<Alias>> aliases = new HashMap<>();
  private final Map<String, String> alpha3 = new TreeMap<>();
  private final Map<String, Entry> countries = new TreeMap<>();

  PlaceTables(Rulebook rulebook) {
    for (Table table : rulebook.tables("places/")) {
      if (table.columns().contains("lat")) {
        table.rows().forEach(row -> addPlace(table.file(), row));
      }
    }
    rulebook.table("places/other-names.tsv").rows().forEach(row -> addAlias(row, false));
    rulebook.table("places/former-names.tsv").rows().forEach(row -> addAlias(row, true));
  }

  List<Entry> find(String folded) {
    return entries.getOrDefault(folded, List.of());
  }

  List<Alias> aliases(String folded) {
    return aliases.getOrDefault(folded, List.of());
  }

  /** Three-letter country codes by two-letter ones. */
  Map<String, String> alpha3() {
    return alpha3;
  }

  /** A country by its three-letter code; null when there is none. */
  @Nullable Entry country(String code) {
    return countries.get(code);
  }

  private void addPlace(String file, Table.Row row) {
    String name = row.need("name");
    Entry.Rank rank = rank(file, row.get("feature"));
    String feature = row.get("feature") != null ? row.need("feature") : "country";
    String country = row.get("country");
    if (rank == Entry.Rank.COUNTRY) {
      alpha3.put(row.need("iso2"), row.need("country"));
    }
    Place place =
        new Place(
            row.get("id") != null ? row.need("id") : id(feature, name, country),
            name,
            country,
            feature,
            Double.parseDouble(row.need("lat")),
            Double.parseDouble(row.need("lon")),
            Double.parseDouble(row.need("radius_km")));
    Entry entry = new Entry(place, population(row), row.get("division"), rank, false);
    if (rank == Entry.Rank.COUNTRY) {
      countries.put(row.need("country"), entry);
    }
    add(name, entry);
    row.list("variants").forEach(variant -> add(variant, entry));
  }

  private static int population(Table.Row row) {
    String cell = row.get("population");
    return cell == null ? 0 : Integer.parseInt(cell);
  }

  private static String id(String feature, String name, @Nullable String country) {
    String id = feature + ":" + Folding.fold(name).replace(' ', '-');
    return country == null || feature.equals("country") ? id : id + "," + country;
  }

  private static Entry.Rank rank(String file, @Nullable String feature) {
    if (file.endsWith("former-countries.tsv")) {
      return Entry.Rank.FORMER_COUNTRY;
    }
    if (feature == null) {
      return Entry.Rank.COUNTRY;
    }
    if (file.contains("divisions/")) {
      return feature.equals("county") ? Entry.Rank.COUNTY : Entry.Rank.DIVISION;
    }
    return switch (feature) {
      case "continent" -> Entry.Rank.CONTINENT;
      case "region", "territory", "island", "islands", "desert", "mountains" -> Entry.Rank.REGION;
      case "ocean", "sea", "gulf", "bay", "strait", "canal", "river", "lake" -> Entry.Rank.WATER;
      case "town", "city" -> Entry.Rank.TOWN;
      case "province" -> Entry.Rank.DIVISION;
      case "district" -> Entry.Rank.COUNTY;
      default -> Entry.Rank.SITE;
    };
  }

  private void add(String name, Entry entry) {
    List<Entry> same = entries.computeIfAbsent(Folding.fold(name), key -> new ArrayList<>(1));
    if (!same.contains(entry)) {
      same.add(entry);
    }
  }

  private void addAlias(Table.Row row, boolean former) {
    Alias alias = new Alias(row.need("name"), row.need("country"), row.get("division"), former);
    for (String variant : row.list("variants")) {
      aliases.computeIfAbsent(Folding.fold(variant), key -> new ArrayList<>(1)).add(alias);
    }
  }
}
