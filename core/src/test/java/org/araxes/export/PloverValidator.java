package org.araxes.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.araxes.rulebook.Table;

/** Required fields, the sixteen types with their modes, the contexts, no unknown field. */
final class PloverValidator implements Validators.Validator {
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
    faults.check(node.path("actor").isArray() && node.path("event").size() == 1, "required lists");
    Table.Row type =
        Invented.RULES.table("export/plover-types.tsv").rows().stream()
            .filter(row -> row.need("type").equals(node.path("event").path(0).asText()))
            .findFirst()
            .orElse(null);
    faults.check(type != null, "type " + node.path("event"));
    node.path("mode")
        .forEach(
            m ->
                faults.check(type != null && type.list("modes").contains(m.asText()), "mode " + m));
    node.path("context").forEach(c -> faults.check(contexts.contains(c.asText()), "context " + c));
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
