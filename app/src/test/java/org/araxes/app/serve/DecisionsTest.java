package org.araxes.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionsTest {
  private Served served;

  @BeforeEach
  void serve() {
    served = Served.of(8, 4);
  }

  @AfterEach
  void close() {
    served.close();
  }

  private String claim() {
    return served.json("/api/claims?limit=1").at("/items/0/key").textValue();
  }

  private HttpResponse<String> decide(String body, String claim) {
    String etag = served.get("/api/claims/" + claim).headers().firstValue("ETag").orElseThrow();
    return served.write("/api/decisions", body, "If-Match", etag);
  }

  @Test
  void aCorrectedActorIsShownAndTakenBack() {
    String claim = claim();
    String before = served.json("/api/claims/" + claim).at("/actor/code").textValue();
    String body =
        "{\"kind\":\"correct\",\"claims\":[\""
            + claim
            + "\"],\"field\":\"actor\",\"value\":\"XYZMIL\"}";
    HttpResponse<String> made = decide(body, claim);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    assertThat(new Schema().faults("Decision", Served.json(made))).isEmpty();
    JsonNode card = served.json("/api/claims/" + claim);
    assertThat(card.at("/actor/code").textValue()).isEqualTo("XYZMIL");
    assertThat(card.at("/actor/corrected").booleanValue()).isTrue();
    assertThat(card.path("review").textValue()).isEqualTo("corrected");
    assertThat(new Schema().faults("Claim", card)).isEmpty();

    String id = Served.json(made).path("key").textValue();
    assertThat(made.headers().firstValue("Location")).contains("/api/decisions/" + id);
    assertThat(served.write("/api/decisions/" + id + "/undo", "").statusCode()).isEqualTo(201);
    assertThat(served.json("/api/claims/" + claim).at("/actor/code").textValue()).isEqualTo(before);
    assertThat(served.json("/api/decisions/" + id).path("undone").booleanValue()).isTrue();
    assertThat(served.write("/api/decisions/" + id + "/undo", "").statusCode()).isEqualTo(409);
  }

  @Test
  void aDecisionOnAnOlderStateIsRefused() {
    String claim = claim();
    String reject = "{\"kind\":\"reject\",\"claims\":[\"" + claim + "\"]}";
    assertThat(served.write("/api/decisions", reject).statusCode()).isEqualTo(428);
    String old = served.get("/api/claims/" + claim).headers().firstValue("ETag").orElseThrow();
    String accept = "{\"kind\":\"accept\",\"claims\":[\"" + claim + "\"]}";
    assertThat(decide(accept, claim).statusCode()).isEqualTo(201);
    assertThat(served.write("/api/decisions", reject, "If-Match", old).statusCode()).isEqualTo(412);
    assertThat(served.json("/api/claims/" + claim).path("review").textValue())
        .isEqualTo("accepted");
  }

  @Test
  void whatIsRejectedLeavesTheRecordAndTheQueue() {
    String claim = served.json("/api/queue?limit=1").at("/items/0/key").textValue();
    int left = served.json("/api/queue").path("left").intValue();
    int claims = served.json("/api/status").path("claims").intValue();
    assertThat(decide("{\"kind\":\"reject\",\"claims\":[\"" + claim + "\"]}", claim).statusCode())
        .isEqualTo(201);
    assertThat(served.get("/api/claims/" + claim).statusCode()).isEqualTo(404);
    assertThat(served.json("/api/status").path("claims").intValue()).isEqualTo(claims - 1);
    assertThat(served.json("/api/queue").path("left").intValue()).isEqualTo(left - 1);
  }

  @Test
  void mergedActorsAreOne() {
    JsonNode actors = served.json("/api/actors?kind=person&limit=2").path("items");
    String one = actors.at("/0/key").textValue();
    String other = actors.at("/1/key").textValue();
    int tells = actors.at("/0/tells").intValue() + actors.at("/1/tells").intValue();
    HttpResponse<String> made =
        served.write(
            "/api/decisions",
            "{\"kind\":\"merge\",\"actors\":[\"" + one + "\",\"" + other + "\"]}");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    assertThat(served.get("/api/actors/" + other).statusCode()).isEqualTo(404);
    assertThat(served.json("/api/actors/" + one).path("tells").intValue()).isEqualTo(tells);
    String id = Served.json(made).path("key").textValue();
    served.write("/api/decisions/" + id + "/undo", "");
    assertThat(served.get("/api/actors/" + other).statusCode()).isEqualTo(200);
  }

  @Test
  void whatAPersonSetsApartIsApart() {
    JsonNode largest = served.json("/api/occurrences?sort=sources&limit=1").at("/items/0");
    JsonNode rows =
        served.json("/api/occurrences/" + largest.path("key").textValue()).path("claim_rows");
    if (rows.size() < 2) {
      String first = claim();
      String second = served.json("/api/claims?limit=500").at("/items/9/key").textValue();
      join("same", first, second);
      assertThat(served.json("/api/claims/" + second).path("occurrence"))
          .isEqualTo(served.json("/api/claims/" + first).path("occurrence"));
      rows = served.json("/api/occurrences/" + first).path("claim_rows");
    }
    String one = rows.at("/0/key").textValue();
    String other = rows.at("/1/key").textValue();
    join("different", one, other);
    assertThat(served.json("/api/claims/" + one).path("occurrence"))
        .isNotEqualTo(served.json("/api/claims/" + other).path("occurrence"));
  }

  private void join(String kind, String one, String other) {
    String body = "{\"kind\":\"" + kind + "\",\"claims\":[\"" + one + "\",\"" + other + "\"]}";
    HttpResponse<String> made = served.write("/api/decisions", body);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
  }

  @Test
  void nonsenseIsRefusedAndChangesNothing() {
    String claim = claim();
    for (String body :
        List.of(
            "",
            "[]",
            "{",
            "null",
            "7",
            "{\"kind\":\"burn\"}",
            "{\"kind\":\"accept\"}",
            "{\"kind\":\"merge\",\"actors\":[\"a\"]}",
            "{\"kind\":\"undo\"}",
            "{\"kind\":\"correct\",\"claims\":[\"" + claim + "\"]}",
            "{\"kind\":\"correct\",\"claims\":[\""
                + claim
                + "\"],\"field\":\"standing\",\"value\":\"maybe\"}",
            "{\"kind\":\"correct\",\"claims\":[\""
                + claim
                + "\"],\"field\":\"hat\",\"value\":\"x\"}")) {
      HttpResponse<String> answer = decide(body, claim);
      assertThat(answer.statusCode()).as(body + " " + answer.body()).isEqualTo(400);
    }
    assertThat(served.json("/api/decisions").path("total").intValue()).isZero();
  }
}
