package org.araxes.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Validators, one a format. */
final class GraphValidators {
  private GraphValidators() {}

  /** Events, sources or associations; all values are texts. */
  static final class TimemapValidator implements Validators.Validator {
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
              Set.of("CATEGORY", "NARRATIVE", "FILTER").contains(one.path("mode").asText()),
              "mode");
          faults.check(
              one.path("title").isTextual() && one.path("filter_paths").size() == 2, "association");
        } else {
          faults
              .keys(one, EVENT)
              .matches("date", one.path("date").asText(), "[0-9]{2}/[0-9]{2}/[0-9]{4}");
          faults.check(
              one.path("description").isTextual() && one.path("associations").isArray(),
              "required");
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

  /** Slides with a year; no markup but our own; no end that is the start. */
  static final class TimelineValidator implements Validators.Validator {
    @Override
    public List<String> faults(String text) {
      JsonNode all = Faults.json(text);
      Faults faults = new Faults();
      faults
          .keys(all, Set.of("title", "events", "eras", "scale"))
          .check(all.path("events").isArray(), "events");
      for (JsonNode one : all.path("events")) {
        faults.keys(
            one,
            Set.of(
                "start_date",
                "end_date",
                "display_date",
                "text",
                "media",
                "location",
                "group",
                "background",
                "unique_id"));
        faults.check(one.path("start_date").path("year").isInt(), "year");
        for (String date : List.of("start_date", "end_date")) {
          faults
              .keys(one.path(date), Set.of("year", "month", "day"))
              .number("month", one.path(date).path("month").asText(), 1, 12)
              .number("day", one.path(date).path("day").asText(), 1, 31);
          faults.check(!one.path(date).has("day") || one.path(date).has("month"), "no month");
        }
        faults.check(!one.path("start_date").equals(one.path("end_date")), "equal ends");
        faults.check(!one.has("end_date") || one.path("end_date").has("year"), "end without year");
        faults.check(!one.path("text").path("headline").asText().contains("<"), "markup");
        faults.check(
            !one.path("text")
                .path("text")
                .asText()
                .replace("<p>", "")
                .replace("</p>", "")
                .contains("<"),
            "markup");
      }
      return faults.list();
    }
  }

  /** The data model of the Recommendation, as far as it is used. */
  static final class AnnotationValidator implements Validators.Validator {
    @Override
    public List<String> faults(String text) {
      JsonNode all = Faults.json(text);
      Faults faults = new Faults();
      faults.check(
          all.path("@context").asText().equals("http://www.w3.org/ns/anno.jsonld"), "context");
      for (JsonNode one : all.path("items")) {
        faults.check(
            one.path("type").asText().equals("Annotation") && isIri(one.path("id").asText()),
            "annotation");
        JsonNode target = one.path("target");
        faults.check(isIri(target.path("source").asText()), "source");
        faults.check(one.path("motivation").asText().equals("describing"), "motivation");
        int length = -1;
        for (JsonNode selector : target.path("selector")) {
          if (selector.path("type").asText().equals("TextPositionSelector")) {
            faults.check(
                selector.path("start").asInt(-1) >= 0
                    && selector.path("end").asInt() > selector.path("start").asInt(),
                "position");
            faults.check(
                length < 0
                    || selector.path("end").asInt() - selector.path("start").asInt() == length,
                "code points");
          } else {
            faults.check(selector.path("exact").isTextual(), "exact");
            length =
                selector
                    .path("exact")
                    .asText()
                    .codePointCount(0, selector.path("exact").asText().length());
          }
        }
        faults.check(target.path("selector").size() > 0, "no selector");
      }
      return faults.list();
    }

    static boolean isIri(String text) {
      try {
        return new URI(text).isAbsolute();
      } catch (java.net.URISyntaxException e) {
        return false;
      }
    }
  }

  /** csl-data.json 1.0.2: allowed keys and types. */
  static final class CslValidator implements Validators.Validator {
    private static final Set<String> TYPES =
        Set.of(
            "article",
            "article-journal",
            "article-magazine",
            "article-newspaper",
            "bill",
            "book",
            "broadcast",
            "chapter",
            "classic",
            "collection",
            "dataset",
            "document",
            "entry",
            "entry-dictionary",
            "entry-encyclopedia",
            "event",
            "figure",
            "graphic",
            "hearing",
            "interview",
            "legal_case",
            "legislation",
            "manuscript",
            "map",
            "motion_picture",
            "musical_score",
            "pamphlet",
            "paper-conference",
            "patent",
            "performance",
            "periodical",
            "personal_communication",
            "post",
            "post-weblog",
            "regulation",
            "report",
            "review",
            "review-book",
            "software",
            "song",
            "speech",
            "standard",
            "thesis",
            "treaty",
            "webpage");
    private static final Set<String> KEYS =
        Set.of(
            "type",
            "id",
            "title",
            "author",
            "container-title",
            "issued",
            "event-date",
            "URL",
            "language",
            "custom",
            "source",
            "archive",
            "medium");

    @Override
    public List<String> faults(String text) {
      JsonNode all = Faults.json(text);
      Faults faults = new Faults();
      Set<String> ids = new HashSet<>();
      for (JsonNode one : all) {
        faults
            .keys(one, KEYS)
            .check(TYPES.contains(one.path("type").asText()), "type " + one.path("type"));
        faults.check(ids.add(one.path("id").asText()), "two items " + one.path("id"));
        one.path("author").forEach(name -> faults.keys(name, Set.of("family", "given", "literal")));
        for (String date : List.of("issued", "event-date")) {
          faults.keys(one.path(date), Set.of("date-parts", "circa"));
          JsonNode parts = one.path(date).path("date-parts");
          faults.check(
              !one.has(date) || parts.size() >= 1 && parts.size() <= 2 && parts.path(0).size() <= 3,
              date);
        }
        faults.check(!one.has("custom") || one.path("custom").isObject(), "custom");
      }
      for (JsonNode one : all) {
        String within = one.path("custom").path("reported-in").asText("");
        faults.check(within.isEmpty() || ids.contains(within), "reported in nothing: " + within);
      }
      return faults.list();
    }
  }

  /** Known schemata, lists of texts, references that resolve. */
  static final class FollowTheMoneyValidator implements Validators.Validator {
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
                    "startDate",
                    "endDate",
                    "date",
                    "location",
                    "involved",
                    "organizer",
                    "important"),
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

  /** Every reference resolves, every claim comes from a document, no chain runs in a circle. */
  static final class ProvValidator implements Validators.Validator {
    @Override
    public List<String> faults(String text) {
      JsonNode graph = Faults.json(text).path("@graph");
      Faults faults = new Faults();
      Map<String, JsonNode> nodes = new HashMap<>();
      graph.forEach(
          node ->
              faults.check(
                  nodes.put(node.path("@id").asText(), node) == null, "twice " + node.path("@id")));
      for (JsonNode node : graph) {
        faults.check(
            AnnotationValidator.isIri(node.path("@id").asText()), "id " + node.path("@id"));
        faults.check(
            Set.of("prov:Entity", "prov:Agent", "prov:Activity", "prov:Collection")
                .contains(node.path("@type").asText()),
            "type");
        node.findValues("@id")
            .forEach(id -> faults.check(nodes.containsKey(id.asText()), "nothing is " + id));
        boolean claim = node.path("@id").asText().startsWith("urn:araxes:claim:");
        faults.check(
            !claim || node.has("prov:wasDerivedFrom") && node.has("prov:wasAttributedTo"), "claim");
        Set<String> met = new HashSet<>();
        for (JsonNode at = node;
            at != null;
            at = nodes.get(at.path("prov:wasQuotedFrom").path("@id").asText())) {
          if (!met.add(at.path("@id").asText())) {
            faults.check(false, "a circle at " + at.path("@id"));
            break;
          }
        }
      }
      return faults.list();
    }
  }
}
