package org.araxes.app.serve;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.araxes.app.ledger.ActorLine;
import org.araxes.app.ledger.ClaimLine;
import org.araxes.app.ledger.Filter;
import org.araxes.app.ledger.Ledger;
import org.araxes.app.ledger.OccurrenceLine;
import org.araxes.app.ledger.Sieve;
import org.araxes.app.show.DecisionRows;
import org.araxes.app.show.FacetCounts;
import org.araxes.app.view.DecisionShown;
import org.araxes.app.view.DocumentRow;
import org.araxes.app.view.Page;
import org.araxes.app.view.Queue;
import org.araxes.gazetteer.Folding;

/** Answers with pages of lists. */
final class Lists {
  private final Desk desk;

  Lists(Desk desk) {
    this.desk = desk;
  }

  void occurrences(Context context) {
    Ledger ledger = desk.ledger();
    Selections.Selection selection = desk.selections().of(context, ledger);
    desk.answers()
        .give(
            context,
            ledger.revision(),
            () ->
                Pages.page(
                    context,
                    selection.occurrences(),
                    OccurrenceLine::key,
                    OccurrenceLine::row,
                    command(context, ledger, selection.filter())));
  }

  private String command(Context context, Ledger ledger, Filter filter) {
    return desk.commands().search(ledger, filter, new Parameters(context).text("q"));
  }

  void facets(Context context) {
    Ledger ledger = desk.ledger();
    Sieve sieve = desk.selections().of(context, ledger).sieve();
    desk.answers()
        .give(
            context, ledger.revision(), () -> FacetCounts.of(ledger, desk.books().codes(), sieve));
  }

  void claims(Context context) {
    Ledger ledger = desk.ledger();
    Selections.Selection selection = desk.selections().of(context, ledger);
    desk.answers()
        .give(
            context,
            ledger.revision(),
            () ->
                Pages.page(
                    context,
                    fitting(ledger.claims(), ledger, selection),
                    ClaimLine::key,
                    ClaimLine::row,
                    command(context, ledger, selection.filter())));
  }

  private static List<ClaimLine> fitting(
      List<ClaimLine> all, Ledger ledger, Selections.Selection selection) {
    Sieve sieve = selection.sieve();
    List<ClaimLine> claims = new ArrayList<>();
    for (ClaimLine claim : all) {
      if (sieve.fits(claim)) {
        OccurrenceLine occurrence = ledger.of(claim);
        if (occurrence != null && sieve.lets(occurrence)) {
          claims.add(claim);
        }
      }
    }
    return claims;
  }

  /** The least sure first. */
  void queue(Context context) {
    Ledger ledger = desk.ledger();
    Selections.Selection selection = desk.selections().of(context, ledger);
    desk.answers().give(context, ledger.revision(), () -> queue(context, ledger, selection));
  }

  private Queue queue(Context context, Ledger ledger, Selections.Selection selection) {
    List<ClaimLine> waiting = fitting(ledger.unsure(), ledger, selection);
    Page page =
        Pages.page(context, waiting, ClaimLine::key, claim -> desk.cards().of(ledger, claim), null);
    return new Queue(page, ledger.reviewed(), waiting.size());
  }

  void documents(Context context) {
    Ledger ledger = desk.ledger();
    Parameters parameters = new Parameters(context);
    String q = parameters.text("q");
    String folded = q == null ? null : Folding.fold(q);
    Collection<String> publishers = context.queryParams("publisher");
    Set<String> kinds = parameters.values("kind");
    List<DocumentRow> documents =
        ledger.documents().stream()
            .filter(row -> folded == null || words(row).contains(folded))
            .filter(row -> publishers.isEmpty() || publishers.contains(row.publisher()))
            .filter(row -> kinds.isEmpty() || kinds.contains(row.kind()))
            .toList();
    desk.answers()
        .give(
            context,
            ledger.revision(),
            () -> Pages.page(context, documents, DocumentRow::key, row -> row, null));
  }

  private static String words(DocumentRow row) {
    return Folding.fold(row.title() + " " + row.publisher() + " " + row.id());
  }

  void actors(Context context) {
    Ledger ledger = desk.ledger();
    Parameters parameters = new Parameters(context);
    String q = parameters.text("q");
    String kind = parameters.text("kind");
    String folded = q == null ? null : Folding.fold(q);
    List<ActorLine> actors =
        ledger.actors().stream()
            .filter(actor -> kind == null || actor.row().kind().equals(kind))
            .filter(actor -> folded == null || isNamed(actor, folded))
            .toList();
    desk.answers()
        .give(
            context,
            ledger.revision(),
            () -> Pages.page(context, actors, ActorLine::key, ActorLine::row, null));
  }

  private static boolean isNamed(ActorLine actor, String folded) {
    String code = actor.row().code();
    return actor.folded().stream().anyMatch(name -> name.contains(folded))
        || code != null && code.toLowerCase(Locale.ROOT).startsWith(folded);
  }

  void decisions(Context context) {
    Ledger ledger = desk.ledger();
    desk.answers()
        .give(
            context,
            ledger.revision(),
            () ->
                Pages.page(
                    context, DecisionRows.all(ledger), DecisionShown::key, row -> row, null));
  }
}
