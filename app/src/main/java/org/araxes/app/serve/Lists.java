package org.araxes.app.serve;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.araxes.app.ledger.ActorLine;
import org.araxes.app.ledger.ClaimLine;
import org.araxes.app.ledger.Filter;
import org.araxes.app.ledger.Ledger;
import org.araxes.app.ledger.OccurrenceLine;
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
    Page page =
        Pages.page(
            context,
            selection.occurrences(),
            OccurrenceLine::key,
            OccurrenceLine::row,
            command(context, ledger, selection.filter()));
    desk.answers().give(context, ledger.revision(), () -> page);
  }

  private String command(Context context, Ledger ledger, Filter filter) {
    return desk.commands().search(ledger, filter, new Parameters(context).text("q"));
  }

  void facets(Context context) {
    Ledger ledger = desk.ledger();
    Filter filter = desk.selections().of(context, ledger).filter();
    desk.answers()
        .give(
            context, ledger.revision(), () -> FacetCounts.of(ledger, desk.books().codes(), filter));
  }

  void claims(Context context) {
    Ledger ledger = desk.ledger();
    Selections.Selection selection = desk.selections().of(context, ledger);
    List<ClaimLine> claims = fitting(ledger, selection);
    Page page =
        Pages.page(
            context,
            claims,
            ClaimLine::key,
            ClaimLine::row,
            command(context, ledger, selection.filter()));
    desk.answers().give(context, ledger.revision(), () -> page);
  }

  /** In the order of documents. */
  private static List<ClaimLine> fitting(Ledger ledger, Selections.Selection selection) {
    Filter filter = selection.filter();
    boolean byClaimAlone =
        filter.dated() == null
            && filter.placed() == null
            && filter.finding() == null
            && filter.sources() <= 1;
    List<ClaimLine> claims = new ArrayList<>();
    for (ClaimLine claim : ledger.claims()) {
      if (filter.fits(claim)) {
        OccurrenceLine occurrence = byClaimAlone ? null : ledger.of(claim);
        if (byClaimAlone || occurrence != null && filter.lets(occurrence)) {
          claims.add(claim);
        }
      }
    }
    return claims;
  }

  /** The least sure first. */
  void queue(Context context) {
    Ledger ledger = desk.ledger();
    List<ClaimLine> waiting =
        new ArrayList<>(fitting(ledger, desk.selections().of(context, ledger)));
    waiting.removeIf(ClaimLine::reviewed);
    waiting.sort(
        Comparator.comparingDouble((ClaimLine claim) -> -claim.doubt())
            .thenComparing(ClaimLine::key));
    Page page =
        Pages.page(context, waiting, ClaimLine::key, claim -> desk.cards().of(ledger, claim), null);
    desk.answers()
        .give(context, ledger.revision(), () -> new Queue(page, ledger.reviewed(), waiting.size()));
  }

  void documents(Context context) {
    Ledger ledger = desk.ledger();
    Parameters parameters = new Parameters(context);
    String q = parameters.text("q");
    String folded = q == null ? null : Folding.fold(q);
    Set<String> publishers = Set.copyOf(context.queryParams("publisher"));
    Set<String> kinds = parameters.values("kind");
    List<DocumentRow> documents =
        ledger.documents().stream()
            .filter(row -> folded == null || words(row).contains(folded))
            .filter(row -> publishers.isEmpty() || publishers.contains(row.publisher()))
            .filter(row -> kinds.isEmpty() || kinds.contains(row.kind()))
            .toList();
    Page page = Pages.page(context, documents, DocumentRow::key, row -> row, null);
    desk.answers().give(context, ledger.revision(), () -> page);
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
    Page page = Pages.page(context, actors, ActorLine::key, ActorLine::row, null);
    desk.answers().give(context, ledger.revision(), () -> page);
  }

  private static boolean isNamed(ActorLine actor, String folded) {
    String code = actor.row().code();
    return actor.folded().stream().anyMatch(name -> name.contains(folded))
        || code != null && code.toLowerCase(Locale.ROOT).startsWith(folded);
  }

  void decisions(Context context) {
    Ledger ledger = desk.ledger();
    Page page = Pages.page(context, DecisionRows.all(ledger), DecisionShown::key, row -> row, null);
    desk.answers().give(context, ledger.revision(), () -> page);
  }
}
