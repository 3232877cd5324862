package org.araxes.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Reading;
import org.junit.jupiter.api.Test;

class HostileTextTest {
  @Test
  void whatDocumentsSayStaysTextInJson() {
    List<String> payloads = Payloads.all();
    assertThat(payloads).hasSizeGreaterThanOrEqualTo(50).doesNotHaveDuplicates();
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < payloads.size(); i++) {
      String payload = payloads.get(i);
      readings.add(InventedReadings.of(i, 1, payload, payload, payload));
    }
    try (Served served = new Served(readings)) {
      JsonNode documents = served.json("/api/documents?limit=500").path("items");
      List<String> titles = new ArrayList<>();
      documents.forEach(row -> titles.add(row.path("title").textValue()));
      assertThat(titles).containsExactlyInAnyOrderElementsOf(payloads);
      for (JsonNode row : documents) {
        String path = "/api/documents/" + row.path("key").textValue();
        for (String part : List.of("", "/text")) {
          HttpResponse<String> answer = served.get(path + part);
          assertThat(answer.headers().firstValue("Content-Type").orElse(""))
              .startsWith("application/json");
        }
        String text = served.json(path + "/text").path("text").textValue();
        assertThat(text).startsWith(row.path("title").textValue());
      }
      for (String view :
          List.of(
              "occurrences", "facets", "claims", "timeline", "map", "actors", "dyads", "queue")) {
        HttpResponse<String> answer = served.get("/api/" + view + "?limit=500");
        assertThat(answer.statusCode()).as(view).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
            .startsWith("application/json");
      }
      for (String payload : payloads) {
        String asked = java.net.URLEncoder.encode(payload, java.nio.charset.StandardCharsets.UTF_8);
        HttpResponse<String> answer = served.get("/api/occurrences?q=" + asked);
        assertThat(answer.statusCode()).as(payload).isIn(200, 400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("json");
        assertThat(served.get("/api/actors/" + asked.replace("+", "%20")).statusCode())
            .as(payload)
            .isIn(400, 404);
      }
    }
  }
}
