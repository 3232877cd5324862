package org.araxes.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.junit.jupiter.api.Test;

class PlaceTablesTest {
  private static final Rulebook RULES = Rulebook.standard();
  private static final Gazetteer GAZETTEER = new Gazetteer(RULES);

  @Test
  void everyPlaceLiesSomewhere() {
    for (Table table : RULES.tables("places/")) {
      if (table.columns().contains("lat")) {
        for (Table.Row row : table.rows()) {
          double latitude = Double.parseDouble(row.need("lat"));
          double longitude = Double.parseDouble(row.need("lon"));
          assertThat(latitude).as(row.rule()).isBetween(-90.0, 90.0);
          assertThat(longitude).as(row.rule()).isBetween(-180.0, 180.0);
          assertThat(latitude == 0 && longitude == 0).as(row.rule()).isFalse();
          assertThat(Double.parseDouble(row.need("radius_km"))).as(row.rule()).isPositive();
        }
      }
    }
  }

  @Test
  void otherNamesLeadToTowns() {
    for (String file : new String[] {"places/other-names.tsv", "places/former-names.tsv"}) {
      for (Table.Row row : RULES.table(file).rows()) {
        for (String variant : row.list("variants")) {
          assertThat(GAZETTEER.find(variant))
              .as(row.rule() + " " + variant)
              .anyMatch(e -> e.isSettlement() && row.need("country").equals(e.place().country()));
        }
      }
    }
  }

  @Test
  void countriesOfPlacesAreKnown() {
    Set<String> known = new TreeSet<>();
    RULES.table("places/countries.tsv").rows().forEach(row -> known.add(row.need("country")));
    for (Table table : RULES.tables("places/")) {
      boolean places =
          table.columns().contains("lat") && !table.file().contains("former-countries");
      for (Table.Row row : table.rows()) {
        if (places && row.get("country") != null) {
          assertThat(known).as(row.rule()).contains(row.need("country"));
        }
      }
    }
  }

  @Test
  void townsLieInTheirDivisionsWhereTheCodesAgree() {
    int checked = 0;
    for (Table table : RULES.tables("places/divisions/")) {
      for (Table.Row row : table.rows()) {
        String division = row.get("division");
        if (division != null) {
          for (Entry entry : GAZETTEER.find(row.need("name"))) {
            if (division.equals(entry.division()) && entry.isSettlement()) {
              double km =
                  111 * Math.abs(entry.place().latitude() - Double.parseDouble(row.need("lat")));
              assertThat(km)
                  .as(row.rule())
                  .isLessThan(2.5 * Double.parseDouble(row.need("radius_km")) + 60);
              checked++;
            }
          }
        }
      }
    }
    assertThat(checked).isGreaterThan(100);
  }
}
