package org.araxes.export;

import java.util.List;
import java.util.Map;

/** 20 columns, tabs, names with blanks. */
final class IcewsValidator implements Validators.Validator {
  static final List<String> HEADER =
      List.of(
          "Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code,Intensity,Target Name,Target Sectors,Target Country,Story ID,Sentence Number,Publisher,City,District,Province,Country,Latitude,Longitude"
              .split(","));

  @Override
  public List<String> faults(String text) {
    List<List<String>> rows = CsvText.bare(text);
    Faults faults = new Faults();
    faults.check(rows.get(0).equals(HEADER), "header " + rows.get(0));
    faults.list().addAll(OwnTablesValidator.harmless(rows));
    for (Map<String, String> row : CsvText.named(rows)) {
      faults
          .matches("Event ID", row.get("Event ID"), "[0-9]+")
          .date("Event Date", row.get("Event Date"));
      faults
          .matches("CAMEO Code", row.get("CAMEO Code"), "[0-2][0-9]{1,3}")
          .number("Intensity", row.get("Intensity"), -10, 10);
      faults.matches("Story ID", row.get("Story ID"), "[0-9]+");
      faults
          .number("Latitude", row.get("Latitude"), -90, 90)
          .number("Longitude", row.get("Longitude"), -180, 180);
    }
    return faults.list();
  }
}
