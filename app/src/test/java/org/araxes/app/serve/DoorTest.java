package org.araxes.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest {
  private static Served served;

  @BeforeAll
  static void serve() {
    served = Served.of(1, 2);
  }

  @AfterAll
  static void close() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:PORT",
        "127.0.0.1",
        "127.0.0.1:1",
        "127.0.0.1.evil.example:PORT",
        "0.0.0.0:PORT",
        ""
      })
  void requestsToOtherNamesAreRefused(String host) {
    String name = host.replace("PORT", Integer.toString(served.port()));
    assertThat(served.raw("GET /api/status HTTP/1.1", "Host: " + name)).isIn(400, 403);
    assertThat(served.raw("GET / HTTP/1.1", "Host: " + name)).isIn(400, 403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:PORT", "localhost:PORT"})
  void requestsToLoopbackNamesAreAnswered(String host) {
    String name = host.replace("PORT", Integer.toString(served.port()));
    assertThat(served.raw("GET /api/status HTTP/1.1", "Host: " + name)).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://evil.example",
        "null",
        "https://127.0.0.1:PORT",
        "http://127.0.0.1:1",
        "http://127.0.0.1:PORT.evil.example"
      })
  void otherPagesMayNotAsk(String origin) {
    String name = origin.replace("PORT", Integer.toString(served.port()));
    HttpResponse<String> answer =
        served.send(served.request("/api/occurrences").header("Origin", name));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).doesNotContain("items");
    assertThat(served.write("/api/runs", "{\"samples\":true}", "Origin", name).statusCode())
        .isEqualTo(403);
  }

  @Test
  void itsOwnPageMayAsk() {
    String own = "http://127.0.0.1:" + served.port();
    assertThat(served.send(served.request("/api/status").header("Origin", own)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void whatTheBrowserCallsForeignIsRefusedUnlessItIsALinkToThePage() {
    assertThat(
            served
                .send(served.request("/api/status").header("Sec-Fetch-Site", "cross-site"))
                .statusCode())
        .isEqualTo(403);
    assertThat(
            served
                .send(
                    served
                        .request("/record")
                        .header("Sec-Fetch-Site", "cross-site")
                        .header("Sec-Fetch-Mode", "navigate"))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void writingNeedsTheToken() {
    String note = "{\"kind\":\"note\",\"claims\":[],\"value\":\"x\"}";
    assertThat(served.post("/api/decisions", note).statusCode()).isEqualTo(401);
    assertThat(served.post("/api/decisions", note, "Authorization", "Bearer wrong").statusCode())
        .isEqualTo(401);
    assertThat(served.post("/api/decisions", note, "Authorization", Served.TOKEN).statusCode())
        .isEqualTo(401);
    assertThat(served.write("/api/decisions", note).statusCode()).isEqualTo(400);
    assertThat(served.post("/api/runs", "{\"text\":\"x\"}").statusCode()).isEqualTo(401);
    assertThat(served.send(served.request("/api/runs/r1").DELETE()).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api/status", "/api/nothing", "/record/some/where"})
  void everyAnswerCarriesThePolicy(String path) {
    HttpResponse<String> answer = served.get(path);
    String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
    assertThat(policy)
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe", "http", "*");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../etc/passwd.txt",
        "/assets/..%2f..%2fx.js",
        "/..%5c..%5cx.js",
        "/%2e%2e/x.js"
      })
  void noFileOutsideOfThePageIsGiven(String path) {
    int status = served.raw("GET " + path + " HTTP/1.1", "Host: 127.0.0.1:" + served.port());
    assertThat(status).isIn(400, 404);
  }
}
