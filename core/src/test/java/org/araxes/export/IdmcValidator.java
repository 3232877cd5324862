package org.araxes.export;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields and terms of IDMC. */
final class IdmcValidator implements Validators.Validator {
  private static final List<String> FIELDS =
      List.of(
          "reported,unit,household_size,total_figures,quantifier,term,category,role,displacement_occurred,start_date,end_date,start_date_accuracy,end_date_accuracy,figure_cause,sources,source_excerpt,calculation_logic,excerpt_idu,include_idu,review_status"
              .split(","));
  private static final Set<String> TERMS =
      Set.of(
          "Evacuated",
          "Displaced",
          "Forced to flee",
          "Relocated",
          "Sheltered",
          "In relief camp",
          "Destroyed housing",
          "Partially destroyed housing",
          "Uninhabitable housing",
          "Homeless",
          "Affected",
          "Returns",
          "Multiple/Other");
  private static final Set<String> CATEGORIES =
      Set.of(
          "IDPs",
          "Returnees",
          "Locally Integrated IDPs",
          "IDPs Settled Elsewhere",
          "People displaced across borders",
          "Partial stock",
          "Unverified stock",
          "Internal Displacements",
          "Multiple Displacement",
          "Return",
          "Partial flow",
          "Cross-border Flight",
          "Cross-border Return",
          "Relocation Elsewhere",
          "Provisional Solutions");

  @Override
  public List<String> faults(String text) {
    List<List<String>> rows = CsvText.quoted(text, ',');
    Faults faults = new Faults();
    faults.list().addAll(OwnTablesValidator.harmless(rows));
    faults.check(rows.get(0).containsAll(FIELDS), "fields " + rows.get(0));
    for (Map<String, String> row : CsvText.named(rows)) {
      faults.check(row.get("start_date").compareTo(row.get("end_date")) <= 0, "ends before");
      faults.check(
          row.get("start_date").isEmpty() == row.get("start_date_accuracy").isEmpty(),
          "accuracy of no day");
      faults
          .matches("reported", row.get("reported"), "[0-9]+")
          .matches("unit", row.get("unit"), "Person|Household");
      faults.check(
          row.get("unit").equals("Person") != row.get("total_figures").isEmpty(), "total " + row);
      faults.oneOf(
          "quantifier",
          row.get("quantifier"),
          Set.of("More than", "Less than", "Exact", "Approximately"));
      faults.check(TERMS.contains(row.get("term")), "term " + row.get("term"));
      faults.check(CATEGORIES.contains(row.get("category")), "category " + row.get("category"));
      faults.matches("role", row.get("role"), "Recommended figure|Triangulation");
      faults.oneOf(
          "accuracy",
          row.get("accuracy"),
          Set.of("Country (ADM0)", "ADM1", "ADM2", "ADM3", "Point"));
      faults.oneOf(
          "day accuracy", row.get("start_date_accuracy"), Set.of("Day", "Week", "Month", "Year"));
      faults.oneOf("cause", row.get("figure_cause"), Set.of("conflict", "disaster", "other"));
      faults.matches("review", row.get("review_status"), "Review not started");
    }
    return faults.list();
  }
}
