package org.araxes.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** Events, sources or associations; all values are texts. */
final class TimemapValidator implements Validators.Validator {
  private static final Set<String> EVENT =
      Set.of(
          "id",
          "description",
          "date",
          "time",
          "time_precision",
          "time_display",
          "location",
          "latitude",
          "longitude",
          "type",
          "category",
          "category_full",
          "associations",
          "sources",
          "comments",
          "shape",
          "colour");
  private static final Set<String> SOURCE =
      Set.of(
          "id",
          "paths",
          "title",
          "thumbnail",
          "type",
          "affil_s",
          "url",
          "description",
          "parent",
          "author",
          "date",
          "notes");

  @Override
  public List<String> faults(String text) {
    JsonNode all = Faults.json(text);
    Faults faults = new Faults();
    if (all.isObject()) {
      all.properties()
          .forEach(
              e ->
                  faults
                      .keys(e.getValue(), SOURCE)
                      .check(e.getKey().equals(e.getValue().path("id").asText()), "key")
                      .check(e.getValue().path("paths").isArray(), "paths"));
      return faults.list();
    }
    for (JsonNode one : all) {
      one.properties()
          .forEach(
              e ->
                  faults.check(
                      e.getValue().isTextual() || e.getValue().isArray(),
                      e.getKey() + " is no text"));
      if (one.has("mode")) {
        faults.check(
            Set.of("CATEGORY", "NARRATIVE", "FILTER").contains(one.path("mode").asText()), "mode");
        faults.check(
            one.path("title").isTextual() && one.path("filter_paths").size() == 2, "association");
      } else {
        faults
            .keys(one, EVENT)
            .matches("date", one.path("date").asText(), "[0-9]{2}/[0-9]{2}/[0-9]{4}");
        faults.check(
            one.path("description").isTextual() && one.path("associations").isArray(), "required");
        faults.check(
            one.path("latitude").isTextual() && one.path("longitude").isTextual(), "coordinates");
        faults.check(
            one.path("latitude").asText().isEmpty() == one.path("longitude").asText().isEmpty(),
            "both or none");
      }
    }
    return faults.list();
  }
}
