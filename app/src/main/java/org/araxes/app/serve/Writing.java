package org.araxes.app.serve;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import org.araxes.app.view.DecisionShown;

/** Takes decisions and documents. */
final class Writing {
  private final Desk desk;
  private final Verdict verdict;

  Writing(Desk desk) {
    this.desk = desk;
    this.verdict = new Verdict(desk.books(), desk.cards(), desk.clerk(), desk.settings().person());
  }

  void decide(Context context) {
    NewDecision asked = Json.read(context.bodyAsBytes(), NewDecision.class);
    made(context, verdict.decide(asked, context.header("If-Match")));
  }

  void undo(Context context) {
    made(context, verdict.undo(context.pathParam("decision")));
  }

  private static void made(Context context, DecisionShown decision) {
    context.status(201).header("Location", "/api/decisions/" + decision.key());
    json(context, decision);
  }

  void read(Context context) {
    Uploads.Upload upload = Uploads.of(context);
    Run run = desk.runs().begin(upload);
    context.status(202).header("Location", "/api/runs/" + run.key());
    json(context, desk.runs().shown(run));
  }

  void stop(Context context) {
    Run run = Sheets.find(desk, context.pathParam("run"));
    run.stop();
    context.status(202);
    json(context, desk.runs().shown(run));
  }

  void follow(SseClient client) {
    Run run = Sheets.find(desk, client.ctx().pathParam("run"));
    Listeners.tell(client, "run", Json.text(desk.runs().shown(run)));
    if (run.isEnded()) {
      client.close();
    } else {
      run.listeners().add(client);
      if (run.isEnded()) {
        Listeners.tell(client, "run", Json.text(desk.runs().shown(run)));
        client.close();
      }
    }
  }

  private static void json(Context context, Object value) {
    context.contentType("application/json; charset=utf-8").result(Json.bytes(value));
  }
}
