package org.araxes.export;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** 49 columns; low, best and high in order; best the sum of four. */
final class UcdpValidator implements Validators.Validator {
  static final List<String> HEADER =
      List.of(
          "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob"
              .split(","));

  @Override
  public List<String> faults(String text) {
    List<List<String>> rows = CsvText.quoted(text, ',');
    Faults faults = new Faults();
    faults.check(rows.get(0).equals(HEADER), "header " + rows.get(0));
    faults.list().addAll(OwnTablesValidator.harmless(rows));
    for (Map<String, String> row : CsvText.named(rows)) {
      faults
          .matches("id", row.get("id"), "[0-9]+")
          .matches("type", row.get("type_of_violence"), "[123]?")
          .matches("relid", row.get("relid"), "([A-Z]{3}-)?[0-9]{4}-[0-9]+");
      faults.check(row.get("date_start").startsWith(row.get("year") + "-"), "year");
      faults.check(
          row.get("side_b").equals("Civilians") || !row.get("type_of_violence").equals("3"),
          "one-sided against " + row.get("side_b"));
      faults
          .matches("where_prec", row.get("where_prec"), "[1-7]")
          .matches("date_prec", row.get("date_prec"), "[1-5]");
      faults.matches("event_clarity", row.get("event_clarity"), "[12]");
      faults.date("date_start", row.get("date_start")).date("date_end", row.get("date_end"));
      faults.check(
          row.get("date_start").compareTo(row.get("date_end")) <= 0, "ends before it starts");
      long best = number(row, "best");
      faults.check(
          number(row, "low") <= best && best <= number(row, "high"), "low, best, high " + row);
      faults.check(number(row, "high") >= 1, "nobody died");
      faults.check(
          best
              == number(row, "deaths_a")
                  + number(row, "deaths_b")
                  + number(row, "deaths_civilians")
                  + number(row, "deaths_unknown"),
          "sum " + row);
      faults.oneOf(
          "region",
          row.get("region"),
          Set.of("Africa", "Americas", "Asia", "Europe", "Middle East"));
      faults.check(
          row.get("geom_wkt")
              .equals("POINT (" + row.get("longitude") + " " + row.get("latitude") + ")"),
          "wkt");
      faults.number("priogrid_gid", row.get("priogrid_gid"), 1, 259200);
    }
    return faults.list();
  }

  private static long number(Map<String, String> row, String name) {
    return Long.parseLong(row.get(name));
  }
}
