package org.araxes.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** RFC 7946, and that an unknown place is no place. */
final class GeoJsonValidator implements Validators.Validator {
  @Override
  public List<String> faults(String text) {
    JsonNode all = Faults.json(text);
    Faults faults = new Faults();
    faults.check(all.path("type").asText().equals("FeatureCollection"), "no collection");
    faults.check(!all.has("crs"), "crs").check(all.path("features").isArray(), "no features");
    for (JsonNode one : all.path("features")) {
      faults.keys(one, Set.of("type", "id", "geometry", "properties"));
      faults.check(
          one.path("type").asText().equals("Feature") && one.path("id").isTextual(), "feature");
      faults.check(one.path("properties").isObject() && one.has("geometry"), "members");
      JsonNode at = one.path("geometry").path("coordinates");
      if (!one.path("geometry").isNull()) {
        faults.check(
            one.path("geometry").path("type").asText().equals("Point") && at.size() == 2, "point");
        faults
            .number("longitude", at.path(0).asText(), -180, 180)
            .number("latitude", at.path(1).asText(), -90, 90);
        faults.check(at.path(0).asDouble() != 0 || at.path(1).asDouble() != 0, "0,0");
        faults.check(one.path("properties").has("place_radius_m"), "a bare centre");
      }
    }
    return faults.list();
  }
}
