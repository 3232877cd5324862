package org.araxes.app.serve;

import io.javalin.Javalin;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.sse.SseClient;
import java.util.List;
import java.util.function.Consumer;

/** What may be asked, each with who answers. */
final class Routes {
  private Routes() {}

  /**
   * A path of the API and who answers.
   *
   * @param path as openapi.yaml writes it
   */
  record Route(HandlerType method, String path, Consumer<Javalin> adding) {
    void addTo(Javalin javalin) {
      adding.accept(javalin);
    }
  }

  static List<Route> all(Desk desk) {
    Lists lists = new Lists(desk);
    Sheets sheets = new Sheets(desk);
    Views views = new Views(desk);
    Writing writing = new Writing(desk);
    Exports exports = new Exports(desk);
    return List.of(
        get("/api/openapi.yaml", sheets::description),
        get("/api/status", sheets::status),
        events("/api/events", context -> {}, client -> desk.clerk().listen(client)),
        get("/api/occurrences", lists::occurrences),
        get("/api/facets", lists::facets),
        get("/api/occurrences/{occurrence}", sheets::occurrence),
        get("/api/settlements", sheets::settlements),
        get("/api/claims", lists::claims),
        get("/api/claims/{claim}", sheets::claim),
        get("/api/documents", lists::documents),
        get("/api/documents/{document}", sheets::document),
        get("/api/documents/{document}/text", sheets::text),
        get("/api/timeline", views::timeline),
        get("/api/map", views::map),
        get("/api/actors", lists::actors),
        get("/api/actors/{actor}", sheets::actor),
        get("/api/dyads", views::dyads),
        get("/api/compare", views::compare),
        get("/api/queue", lists::queue),
        get("/api/decisions", lists::decisions),
        post("/api/decisions", writing::decide),
        get("/api/decisions/{decision}", sheets::decision),
        post("/api/decisions/{decision}/undo", writing::undo),
        get("/api/runs", sheets::runs),
        post("/api/runs", writing::read),
        get("/api/runs/{run}", sheets::run),
        new Route(
            HandlerType.DELETE,
            "/api/runs/{run}",
            javalin -> javalin.delete("/api/runs/{run}", writing::stop)),
        events(
            "/api/runs/{run}/events",
            context -> Sheets.find(desk, context.pathParam("run")),
            writing::follow),
        get("/api/exports", exports::list),
        get("/api/exports/{format}", exports::file),
        get("/api/exports/{format}/losses", exports::losses));
  }

  private static Route get(String path, Handler handler) {
    return new Route(HandlerType.GET, path, javalin -> javalin.get(path, handler));
  }

  private static Route post(String path, Handler handler) {
    return new Route(HandlerType.POST, path, javalin -> javalin.post(path, handler));
  }

  /**
   * @param check looks, before the connection becomes one of events, whether there will be any
   */
  private static Route events(String path, Handler check, Consumer<SseClient> handler) {
    return new Route(
        HandlerType.GET,
        path,
        javalin -> {
          javalin.before(
              path,
              context -> {
                check.handle(context);
                String accepted = context.header("Accept");
                if (accepted == null || !accepted.contains("text/event-stream")) {
                  throw new Problem(
                      Problem.NOT_ACCEPTABLE,
                      "Only events are sent here",
                      "Ask with Accept: text/event-stream.");
                }
              });
          javalin.sse(path, handler);
        });
  }
}
