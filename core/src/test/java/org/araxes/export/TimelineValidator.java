package org.araxes.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** Slides with a year; no markup but our own; no end that is the start. */
final class TimelineValidator implements Validators.Validator {
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
