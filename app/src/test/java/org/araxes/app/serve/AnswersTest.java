package org.araxes.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {
  private static final int DOCUMENTS = 30;
  private static final Schema SCHEMA = new Schema();
  private static Served served;

  @BeforeAll
  static void serve() {
    served = Served.of(DOCUMENTS, 6);
  }

  @AfterAll
  static void close() {
    served.close();
  }

  @Test
  void theDescriptionNamesExactlyWhatMayBeAsked() {
    Set<String> described = new TreeSet<>();
    SCHEMA
        .document()
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    Set<String> routes = new TreeSet<>();
    try (var archive = new org.araxes.archive.MemoryArchive()) {
      Desk desk =
          new Desk(
              archive,
              org.araxes.rulebook.Rulebook.standard(),
              new Server.Settings("x", () -> null, "t", "v", "p"));
      Routes.all(desk).forEach(route -> routes.add(route.method() + " " + route.path()));
    }
    assertThat(routes).isEqualTo(described);
  }

  @TestFactory
  Stream<DynamicTest> answersAreAsDescribed() {
    String occurrence = key("/api/occurrences?sort=sources");
    String claim = key("/api/claims");
    String document = key("/api/documents");
    String other = served.json("/api/documents").at("/items/5/key").textValue();
    String actor = key("/api/actors");
    List<DynamicTest> tests = new ArrayList<>();
    for (String path :
        List.of(
            "/api/status",
            "/api/occurrences",
            "/api/facets",
            "/api/settlements",
            "/api/claims",
            "/api/documents",
            "/api/timeline",
            "/api/map",
            "/api/actors",
            "/api/dyads",
            "/api/queue",
            "/api/decisions",
            "/api/runs",
            "/api/exports")) {
      tests.add(test(path, path));
    }
    tests.add(test("/api/occurrences/{occurrence}", "/api/occurrences/" + occurrence));
    tests.add(test("/api/claims/{claim}", "/api/claims/" + claim));
    tests.add(test("/api/documents/{document}", "/api/documents/" + document));
    tests.add(test("/api/documents/{document}/text", "/api/documents/" + document + "/text"));
    tests.add(test("/api/actors/{actor}", "/api/actors/" + actor));
    tests.add(test("/api/compare", "/api/compare?left=" + document + "&right=" + other));
    tests.add(test("/api/exports/{format}/losses", "/api/exports/csv-claims/losses"));
    return tests.stream();
  }

  private static String key(String path) {
    return served.json(path).at("/items/0/key").textValue();
  }

  private static DynamicTest test(String described, String path) {
    return DynamicTest.dynamicTest(
        path,
        () -> {
          HttpResponse<String> answer = served.get(path);
          assertThat(answer.statusCode()).isEqualTo(200);
          List<String> faults = new ArrayList<>();
          JsonNode schema = SCHEMA.answer(described);
          assertThat(schema.isObject()).as("schema of " + described).isTrue();
          SCHEMA.check(schema, Served.json(answer), "", faults);
          assertThat(faults).isEmpty();
        });
  }

  @ParameterizedTest
  @CsvSource({
    "/api/occurrences, 7",
    "/api/claims?standing=denied, 3",
    "/api/actors, 11",
    "/api/documents, 4",
    "/api/queue, 13"
  })
  void cursorsWalkThroughEverythingOnce(String path, int limit) {
    String next = path + (path.contains("?") ? "&" : "?") + "limit=" + limit;
    List<String> keys = new ArrayList<>();
    int total = 0;
    while (next != null) {
      HttpResponse<String> answer = served.get(next);
      JsonNode page = Served.json(answer);
      total = page.path("total").intValue();
      page.path("items").forEach(item -> keys.add(item.path("key").textValue()));
      next = page.path("next").textValue();
      String link = answer.headers().firstValue("Link").orElse(null);
      assertThat(link).isEqualTo(next == null ? null : "<" + next + ">; rel=\"next\"");
    }
    assertThat(keys).hasSize(total).hasSizeGreaterThan(limit).doesNotHaveDuplicates();
  }

  @Test
  void filtersLeaveWhatFitsAndFacetsCountIt() {
    JsonNode facets = served.json("/api/facets?category=ASSAULT");
    JsonNode standing = facets.at("/facets/0");
    assertThat(standing.path("name").textValue()).isEqualTo("standing");
    for (JsonNode value : standing.path("values")) {
      String path =
          "/api/occurrences?limit=500&category=ASSAULT&standing=" + value.path("value").textValue();
      assertThat(served.json(path).path("total")).isEqualTo(value.path("count"));
    }
    assertThat(facets.at("/facets/1/values").size()).as("other categories").isGreaterThan(1);
    Set<String> shelled = new HashSet<>();
    served
        .json("/api/claims?limit=500&q=shelled")
        .path("items")
        .forEach(claim -> shelled.add(claim.at("/trigger/text").textValue()));
    assertThat(shelled).containsExactly("shelled");
  }

  @Test
  void anAnswerThatIsKnownIsNotSentAgain() {
    HttpResponse<String> first = served.get("/api/occurrences?limit=3");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        served.send(served.request("/api/occurrences?limit=3").header("If-None-Match", tag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    HttpResponse<String> other =
        served.send(served.request("/api/occurrences?limit=4").header("If-None-Match", tag));
    assertThat(other.statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/occurrences/nowhere.c1, 404",
    "/api/claims/nowhere.c1, 404",
    "/api/documents/0000000000000000, 404",
    "/api/documents/0000000000000000/text, 404",
    "/api/actors/nobody, 404",
    "/api/decisions/d99, 404",
    "/api/runs/r99, 404",
    "/api/runs/r99/events, 404",
    "/api/exports/xyz, 404",
    "/api/nothing, 404",
    "/api, 404",
    "/missing.js, 404",
    "/api/occurrences?limit=0, 400",
    "/api/occurrences?limit=x, 400",
    "/api/occurrences?cursor=%25%25, 400",
    "/api/occurrences?cursor=bm9uZQ, 400",
    "/api/occurrences?from=yesterday, 400",
    "/api/occurrences?from=1995-01-01&until=1994-01-01, 400",
    "/api/occurrences?standing=perhaps, 400",
    "/api/occurrences?finding=perhaps, 400",
    "/api/occurrences?dated=perhaps, 400",
    "/api/occurrences?q=nofield:x, 400",
    "/api/occurrences?q=%22open, 400",
    "/api/occurrences?sort=color, 400",
    "/api/compare, 400",
    "/api/compare?left=0000000000000000&right=0000000000000000, 404"
  })
  void whatCannotBeAnsweredIsAProblemThatSaysWhatToDo(String path, int status) {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonNode problem = Served.json(answer);
    assertThat(SCHEMA.faults("Problem", problem)).isEmpty();
    assertThat(problem.path("status").intValue()).isEqualTo(status);
    assertThat(problem.path("detail").textValue()).isNotBlank();
    if (status == 400) {
      assertThat(problem.at("/errors/0/pointer").textValue()).startsWith("/");
    }
  }

  @Test
  void aMethodThatIsNotThereIsAProblem() {
    HttpResponse<String> answer =
        served.send(
            served
                .request("/api/status")
                .header("Authorization", "Bearer " + Served.TOKEN)
                .DELETE());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(Served.json(answer).path("title").textValue()).contains("DELETE");
  }

  @Test
  void exportsGiveWhatTheFiltersLeave() {
    HttpResponse<String> all = served.get("/api/exports/csv-claims");
    HttpResponse<String> denied = served.get("/api/exports/csv-claims?standing=denied");
    assertThat(all.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
    assertThat(all.body().lines().count()).isEqualTo(DOCUMENTS * 6 + 1);
    int wanted = served.json("/api/claims?standing=denied").path("total").intValue();
    assertThat(denied.body().lines().count()).isEqualTo(wanted + 1);
  }
}
