package org.araxes.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Known schemata, lists of texts, references that resolve. */
final class FollowTheMoneyValidator implements Validators.Validator {
  private static final Set<String> THING =
      Set.of(
          "name",
          "alias",
          "country",
          "summary",
          "description",
          "sourceUrl",
          "publisher",
          "recordId");
  private static final Map<String, Set<String>> SCHEMATA =
      Map.of(
          "Event",
              Set.of(
                  "startDate", "endDate", "date", "location", "involved", "organizer", "important"),
          "Article", Set.of("title", "author", "publishedAt", "language"),
          "Person", Set.of("position"),
          "Organization", Set.of(),
          "PublicBody", Set.of(),
          "Documentation", Set.of("document", "entity", "role", "date"));

  @Override
  public List<String> faults(String text) {
    Faults faults = new Faults();
    Map<String, String> ids = new HashMap<>();
    text.lines()
        .map(Faults::json)
        .forEach(
            n ->
                faults.check(
                    ids.put(n.path("id").asText(), n.path("schema").asText()) == null,
                    "twice " + n.path("id")));
    text.lines()
        .map(Faults::json)
        .forEach(
            node -> {
              String schema = node.path("schema").asText();
              faults
                  .keys(node, Set.of("id", "schema", "properties"))
                  .check(SCHEMATA.containsKey(schema), schema);
              faults.check(
                  schema.equals("Documentation")
                      || node.path("properties").path("name").size() == 1,
                  "no name");
              node.path("properties")
                  .properties()
                  .forEach(
                      e -> {
                        faults.check(
                            THING.contains(e.getKey())
                                || SCHEMATA.getOrDefault(schema, Set.of()).contains(e.getKey()),
                            schema + " has no " + e.getKey());
                        faults.check(e.getValue().isArray(), "no list");
                        e.getValue().forEach(value -> faults.check(value.isTextual(), "no text"));
                      });
              for (String date : List.of("startDate", "endDate", "date", "publishedAt")) {
                node.path("properties")
                    .path(date)
                    .forEach(v -> faults.matches(date, v.asText(), "[0-9]{4}(-[0-9]{2}){0,2}"));
              }
              for (String reference : List.of("document", "entity", "involved")) {
                node.path("properties")
                    .path(reference)
                    .forEach(id -> faults.check(ids.containsKey(id.asText()), "no such " + id));
              }
            });
    return faults.list();
  }
}
