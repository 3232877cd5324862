package org.araxes.export;

import java.util.List;
import java.util.Set;

/** Tags under the header, of the dictionary, numbers where a tag must be a number. */
final class HxlValidator implements Validators.Validator {
  private static final Set<String> TAGS =
      Set.of(
          "#date",
          "#event",
          "#crisis",
          "#cause",
          "#impact",
          "#severity",
          "#group",
          "#org",
          "#affected",
          "#inneed",
          "#targeted",
          "#reached",
          "#population",
          "#country",
          "#adm1",
          "#adm2",
          "#region",
          "#loc",
          "#geo",
          "#indicator",
          "#status",
          "#meta",
          "#description",
          "#access",
          "#operations",
          "#value",
          "#currency");

  @Override
  public List<String> faults(String text) {
    List<List<String>> rows = CsvText.quoted(text, ',');
    Faults faults = new Faults();
    List<String> tags = rows.get(1);
    for (String tag : tags) {
      faults.matches("tag", tag, "#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*");
      faults.check(TAGS.contains(tag.split("\\+")[0]), "not in the dictionary: " + tag);
    }
    for (List<String> row : rows.subList(2, rows.size())) {
      faults.check(row.size() == tags.size(), "a row of " + row.size());
      for (int i = 0; i < row.size(); i++) {
        if (tags.get(i).matches("#(affected|geo|value|indicator.num).*")) {
          faults.matches(tags.get(i), row.get(i), "(-?[0-9]+(\\.[0-9]+)?)?");
        } else if (tags.get(i).startsWith("#currency")) {
          faults.matches("currency", row.get(i), "([A-Z]{3})?");
        } else if (tags.get(i).startsWith("#country+code")) {
          faults.matches("country", row.get(i), "([A-Z]{3})?");
        } else if (tags.get(i).startsWith("#date") && !row.get(i).isEmpty()) {
          faults.date(tags.get(i), row.get(i));
        }
      }
    }
    return faults.list();
  }
}
