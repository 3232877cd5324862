package org.araxes.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** csl-data.json 1.0.2: allowed keys and types. */
final class CslValidator implements Validators.Validator {
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
