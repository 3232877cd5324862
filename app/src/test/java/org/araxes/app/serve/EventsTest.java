package org.araxes.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class EventsTest {
  private Served served;

  @BeforeEach
  void serve() {
    served = Served.of(2, 3);
  }

  @AfterEach
  void close() {
    served.close();
  }

  private BufferedReader listen(String path) throws Exception {
    HttpResponse<InputStream> answer =
        HttpClient.newHttpClient()
            .send(
                served
                    .request(path)
                    .header("Accept", "text/event-stream")
                    .timeout(Duration.ofSeconds(60))
                    .build(),
                HttpResponse.BodyHandlers.ofInputStream());
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
  }

  /** The data of the next event of a name. */
  private static String next(BufferedReader events, String name) throws Exception {
    boolean mine = false;
    for (String line = events.readLine(); line != null; line = events.readLine()) {
      mine = line.startsWith("event:") ? line.endsWith(name) : mine;
      if (mine && line.startsWith("data:")) {
        return line.substring("data:".length()).strip();
      }
    }
    throw new IllegalStateException("the events ended");
  }

  @Test
  void pagesHearOfWhatChanges() throws Exception {
    try (BufferedReader events = listen("/api/events")) {
      String first = next(events, "status");
      assertThat(first).contains("\"decisions\":0");
      String claim = served.json("/api/claims?limit=1").at("/items/0/key").textValue();
      served.write(
          "/api/decisions",
          "{\"kind\":\"accept\",\"claims\":[\"" + claim + "\"]}",
          "If-Match",
          "*");
      assertThat(next(events, "status")).contains("\"decisions\":1");
    }
  }

  @Test
  void aPastedTextIsReadWithProgress() throws Exception {
    HttpResponse<String> begun =
        served.write(
            "/api/runs",
            "{\"text\":\"Ardenia shelled Velmark on Tuesday, the ministry said.\",\"title\":\"A note\","
                + "\"publisher\":\"The Lakeside Post\",\"published\":\"1994-10-11\"}");
    assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
    String run = begun.headers().firstValue("Location").orElseThrow();
    List<String> seen = new ArrayList<>();
    try (BufferedReader events = listen(run + "/events")) {
      String last = "";
      while (!last.contains("\"state\":\"done\"")) {
        last = next(events, "run");
        seen.add(last);
        assertThat(last).doesNotContain("\"failed\"");
      }
    }
    assertThat(new Schema().faults("Run", served.json(run))).isEmpty();
    assertThat(served.json(run).path("read").intValue()).isEqualTo(1);
    String title = served.json(run).at("/documents/0/title").textValue();
    assertThat(title).isEqualTo("A note");
    assertThat(served.json("/api/documents").path("total").intValue()).isEqualTo(3);
  }

  @Test
  void filesAreReadAndBadOnesNamed() throws Exception {
    String edge = "edge";
    String body =
        part(edge, "../../etc/evil.txt", "Velmark accused Korvia.")
            + part(edge, "empty.txt", "")
            + part(edge, "notes", "Korvia shelled Velmark.")
            + "--"
            + edge
            + "--\r\n";
    HttpResponse<String> begun =
        served.send(
            served
                .request("/api/runs")
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .header("Authorization", "Bearer " + Served.TOKEN)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
    String run = begun.headers().firstValue("Location").orElseThrow();
    try (BufferedReader events = listen(run + "/events")) {
      while (!next(events, "run").contains("\"state\":\"done\"")) {
        // The next one comes.
      }
    }
    assertThat(served.json(run).at("/documents/0/id").textValue()).isEqualTo("evil.txt");
    assertThat(served.json(run).at("/documents/1/id").textValue()).isEqualTo("notes");
    assertThat(served.json(run).at("/refused/0/name").textValue()).isEqualTo("empty.txt");
    assertThat(served.json(run).at("/refused/0/why").textValue()).isNotBlank();
  }

  private static String part(String edge, String name, String text) {
    return "--"
        + edge
        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + name
        + "\"\r\nContent-Type: text/plain\r\n\r\n"
        + text
        + "\r\n";
  }

  @Test
  void nothingToReadIsRefused() {
    for (String body :
        List.of("{}", "{\"text\":\"  \"}", "{\"text\":\"x\",\"published\":\"soon\"}")) {
      assertThat(served.write("/api/runs", body).statusCode()).as(body).isEqualTo(400);
    }
  }
}
