package org.araxes.app.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.araxes.app.ledger.ActorLine;
import org.araxes.app.ledger.ClaimLine;
import org.araxes.app.ledger.Ledger;
import org.araxes.app.ledger.OccurrenceLine;
import org.araxes.app.show.ActorSheets;
import org.araxes.app.show.DecisionRows;
import org.araxes.app.show.DocumentSheets;
import org.araxes.app.show.OccurrenceSheets;
import org.araxes.app.show.Settlements;
import org.araxes.app.view.ClaimCard;
import org.araxes.app.view.DecisionShown;
import org.araxes.app.view.DocumentRow;
import org.araxes.app.view.Items;
import org.araxes.app.view.TextPart;
import org.araxes.export.FigureRule;
import org.araxes.model.Reading;

/** Answers with one thing. */
final class Sheets {
  private final Desk desk;

  Sheets(Desk desk) {
    this.desk = desk;
  }

  void description(Context context) {
    try (InputStream in = Sheets.class.getResourceAsStream("openapi.yaml")) {
      if (in == null) {
        throw new IllegalStateException("openapi.yaml was not packed");
      }
      context.contentType("application/yaml; charset=utf-8").result(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void status(Context context) {
    desk.answers().give(context, desk.status());
  }

  void settlements(Context context) {
    desk.answers().give(context, new Items(Settlements.all()));
  }

  void occurrence(Context context) {
    Ledger ledger = desk.ledger();
    String key = context.pathParam("occurrence");
    OccurrenceLine line = ledger.occurrencesByKey().get(key);
    if (line == null) {
      // An occurrence is also found by any of its claims: it may have grown at its beginning.
      ClaimLine claim = ledger.claimsByKey().get(key);
      line = claim == null ? null : ledger.of(claim);
    }
    if (line == null) {
      throw Problem.unknown("occurrence", key);
    }
    FigureRule asked = new Parameters(context).term("rule", FigureRule.class);
    FigureRule rule = asked == null ? FigureRule.UCDP : asked;
    OccurrenceLine found = line;
    desk.answers()
        .give(context, ledger.revision(), () -> OccurrenceSheets.of(found, rule, desk.books()));
  }

  void claim(Context context) {
    Ledger ledger = desk.ledger();
    String key = context.pathParam("claim");
    ClaimLine line = ledger.claimsByKey().get(key);
    if (line == null) {
      throw Problem.unknown("claim", key);
    }
    ClaimCard card = desk.cards().of(ledger, line);
    desk.answers().give(context, card.etag(), Json.bytes(card));
  }

  void document(Context context) {
    Ledger ledger = desk.ledger();
    DocumentRow row = row(context, ledger);
    String hash = ledger.hashes().get(row.key());
    Reading reading = reading(row, hash);
    desk.answers()
        .give(context, ledger.revision(), () -> DocumentSheets.of(ledger, row, hash, reading));
  }

  private static DocumentRow row(Context context, Ledger ledger) {
    String key = context.pathParam("document");
    DocumentRow row = ledger.documentsByKey().get(key);
    if (row == null) {
      throw Problem.unknown("document", key);
    }
    return row;
  }

  private Reading reading(DocumentRow row, String hash) {
    Reading reading = desk.books().reading(hash);
    if (reading == null) {
      throw Problem.unknown("document", row.key());
    }
    return reading;
  }

  void text(Context context) {
    Ledger ledger = desk.ledger();
    DocumentRow row = row(context, ledger);
    String text = reading(row, ledger.hashes().get(row.key())).document().text();
    Parameters parameters = new Parameters(context);
    int start = parameters.number("start", 0, 0, Integer.MAX_VALUE);
    int end = parameters.number("end", text.length(), 0, Integer.MAX_VALUE);
    if (end < start) {
      throw Problem.wrong("end", "It is before 'start'.");
    }
    int from = Math.min(start, text.length());
    int until = Math.min(end, text.length());
    desk.answers()
        .give(
            context,
            ledger.revision(),
            () -> new TextPart(from, until, text.substring(from, until)));
  }

  void actor(Context context) {
    Ledger ledger = desk.ledger();
    String key = context.pathParam("actor");
    ActorLine actor = ledger.actorsByKey().get(key);
    if (actor == null) {
      throw Problem.unknown("actor", key);
    }
    desk.answers().give(context, ledger.revision(), () -> ActorSheets.of(ledger, actor));
  }

  void decision(Context context) {
    Ledger ledger = desk.ledger();
    String key = context.pathParam("decision");
    DecisionShown decision = DecisionRows.of(ledger, key);
    if (decision == null) {
      throw Problem.unknown("decision", key);
    }
    desk.answers().give(context, ledger.revision(), () -> decision);
  }

  void runs(Context context) {
    desk.answers().give(context, new Items(desk.runs().all()));
  }

  void run(Context context) {
    desk.answers().give(context, desk.runs().shown(find(desk, context.pathParam("run"))));
  }

  static Run find(Desk desk, String key) {
    Run run = desk.runs().find(key);
    if (run == null) {
      throw Problem.unknown("run", key);
    }
    return run;
  }
}
