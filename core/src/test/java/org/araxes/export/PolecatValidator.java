package org.araxes.export;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** 40 columns. */
final class PolecatValidator implements Validators.Validator {
  private static final List<String> HEADER =
      List.of(
          "Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,Actor Name Raw,Wikipedia Actor ID,Recipient Name,Recipient Country,Recipient COW,Primary Recipient Sector,Recipient Sectors,Recipient Title,Recipient Name Raw,Wikipedia Recipient ID,Placename,City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,Source,Publication Date,Story People,Story Organizations,Story Locations,Language,Version"
              .split(","));

  @Override
  public List<String> faults(String text) {
    List<List<String>> rows = CsvText.bare(text);
    Faults faults = new Faults();
    faults.check(rows.get(0).equals(HEADER), "header " + rows.get(0));
    faults.list().addAll(OwnTablesValidator.harmless(rows));
    Set<String> contexts = PloverValidator.contexts();
    for (Map<String, String> row : CsvText.named(rows)) {
      faults
          .date("Event Date", row.get("Event Date"))
          .number("Intensity", row.get("Intensity"), -10, 10);
      faults.check(row.get("Event ID").endsWith("_" + row.get("Event Type")), "id");
      for (String context : row.get("Contexts").split(";")) {
        faults.oneOf("context", context, contexts);
      }
      faults.oneOf(
          "quad",
          row.get("Quad Code"),
          Set.of(
              "verbal cooperation",
              "material cooperation",
              "verbal conflict",
              "material conflict"));
      faults
          .matches("Feature Type", row.get("Feature Type"), "([A-Z][A-Z0-9]+)?")
          .matches("Actor COW", row.get("Actor COW"), "[0-9]*")
          .number("Latitude", row.get("Latitude"), -90, 90)
          .number("Longitude", row.get("Longitude"), -180, 180);
      faults.check(
          !row.get("Recipient Name").isEmpty()
              || !Set.of("COOPERATE", "AID", "SANCTION").contains(row.get("Event Type")),
          "no recipient");
      faults.matches("GeoNames ID", row.get("GeoNames ID"), "[0-9]*");
    }
    return faults.list();
  }
}
