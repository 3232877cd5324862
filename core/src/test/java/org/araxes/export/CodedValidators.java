package org.araxes.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.araxes.notation.ReadingJson;
import org.araxes.rulebook.Table;

/** Validators, one a format. */
final class CodedValidators {
  private CodedValidators() {}

  /** Readings read back and the same; occurrences with claims. */
  static final class RecordValidator implements Validators.Validator {
    @Override
    public List<String> faults(String text) {
      Faults faults = new Faults();
      text.lines()
          .forEach(
              line -> {
                JsonNode node = Faults.json(line);
                if (node.has("document")) {
                  String again =
                      ReadingJson.write(ReadingJson.read(line), org.araxes.notation.Layers.ALL);
                  faults.check(again.equals(line), "lost on the way: " + line);
                } else {
                  faults.check(node.path("claims").size() > 0 && node.has("id"), "no occurrence");
                }
              });
      return faults.list();
    }
  }

  /** Required fields, the sixteen types with their modes, the contexts, no unknown field. */
  static final class PloverValidator implements Validators.Validator {
    static final Set<String> AUXILIARY = Set.of("historical", "future", "hypothetical", "negation");
    private static final Set<String> KEYS =
        Set.of(
            "id",
            "date",
            "actor",
            "event",
            "has_event",
            "time",
            "enddate",
            "endtime",
            "recipient",
            "event_loc",
            "event_text",
            "quad_code",
            "event_scale",
            "mode",
            "context",
            "link",
            "text",
            "text_info",
            "cite_info",
            "coder",
            "coded_date",
            "coded_time",
            "comment",
            "size");
    private static final Set<String> ENTITY =
        Set.of(
            "code",
            "sector",
            "entity_text",
            "identifier_id",
            "identifier_text",
            "religion",
            "ethnicity",
            "office",
            "gender",
            "age");
    private static final Set<String> CITED =
        Set.of(
            "corpus",
            "citation",
            "url",
            "title",
            "language",
            "publication",
            "license",
            "copyright",
            "coder",
            "codebook",
            "version");
    private static final Set<String> LOCATION =
        Set.of(
            "extracted_place",
            "resolved_place",
            "geonameid",
            "lat",
            "lon",
            "city",
            "district",
            "province",
            "country",
            "country_code",
            "feature_class",
            "feature_code",
            "resolution");

    static Set<String> contexts() {
      Set<String> contexts = new TreeSet<>(AUXILIARY);
      for (Table.Row row : Invented.RULES.table("ontology/contexts.tsv").rows()) {
        contexts.add(row.need("context"));
      }
      return contexts;
    }

    @Override
    public List<String> faults(String text) {
      Faults faults = new Faults();
      Set<String> contexts = contexts();
      text.lines().forEach(line -> record(Faults.json(line), contexts, faults));
      return faults.list();
    }

    private static void record(JsonNode node, Set<String> contexts, Faults faults) {
      faults.keys(node, KEYS).check(node.path("id").isTextual(), "no id");
      faults.date("date", node.path("date").asText());
      faults.check(
          node.path("actor").isArray() && node.path("event").size() == 1, "required lists");
      Table.Row type =
          Invented.RULES.table("export/plover-types.tsv").rows().stream()
              .filter(row -> row.need("type").equals(node.path("event").path(0).asText()))
              .findFirst()
              .orElse(null);
      faults.check(type != null, "type " + node.path("event"));
      node.path("mode")
          .forEach(
              m ->
                  faults.check(
                      type != null && type.list("modes").contains(m.asText()), "mode " + m));
      node.path("context")
          .forEach(c -> faults.check(contexts.contains(c.asText()), "context " + c));
      faults.check(
          node.path("quad_code").asInt() >= 1 && node.path("quad_code").asInt() <= 4, "quad");
      faults.number("event_scale", node.path("event_scale").asText(), -10, 10);
      faults.check(
          node.path("recipient").size() > 0
              || !Set.of("COOPERATE", "AID", "SANCTION")
                  .contains(node.path("event").path(0).asText()),
          "no recipient");
      faults.check(
          !node.has("enddate")
              || node.path("date").asText().compareTo(node.path("enddate").asText()) < 0,
          "enddate");
      faults
          .keys(node.path("text_info"), Set.of("sequence", "start", "end", "text_story"))
          .keys(node.path("cite_info"), CITED);
      faults.matches("feature", node.path("event_loc").path("feature_code").asText(), "[A-Z0-9]*");
      faults.matches("class", node.path("event_loc").path("feature_class").asText(), "[AHLPST]?");
      faults.matches("resolution", node.path("event_loc").path("resolution").asText(), "[1-5]?");
      node.findValues("code").forEach(code -> faults.matches("code", code.asText(), "[A-Z]{3}"));
      node.findValues("code").forEach(c -> faults.check(!c.asText().equals("XKX"), "not KOS"));
      node.path("actor").forEach(entity -> faults.keys(entity, ENTITY));
      node.path("recipient").forEach(entity -> faults.keys(entity, ENTITY));
      faults
          .keys(node.path("event_loc"), LOCATION)
          .keys(node.path("size"), Set.of("dead", "injured", "arrested"));
    }
  }

  /** 40 columns. */
  static final class PolecatValidator implements Validators.Validator {
    private static final List<String> HEADER =
        List.of(
            "Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,Actor Name Raw,Wikipedia Actor ID,Recipient Name,Recipient Country,Recipient COW,Primary Recipient Sector,Recipient Sectors,Recipient Title,Recipient Name Raw,Wikipedia Recipient ID,Placename,City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,Source,Publication Date,Story People,Story Organizations,Story Locations,Language,Version"
                .split(","));

    @Override
    public List<String> faults(String text) {
      List<List<String>> rows = CsvText.bare(text);
      Faults faults = new Faults();
      faults.check(rows.get(0).equals(HEADER), "header " + rows.get(0));
      faults.list().addAll(TableValidators.OwnTables.harmless(rows));
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

  /** RFC 7946, and that an unknown place is no place. */
  static final class GeoJsonValidator implements Validators.Validator {
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
              one.path("geometry").path("type").asText().equals("Point") && at.size() == 2,
              "point");
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
}
