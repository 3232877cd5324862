package org.araxes.app.serve;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import org.araxes.app.ledger.Labels;
import org.araxes.app.ledger.Ledger;
import org.araxes.app.show.Comparisons;
import org.araxes.app.show.DyadCounts;
import org.araxes.app.show.Maps;
import org.araxes.app.show.Timelines;
import org.araxes.app.view.DocumentRow;
import org.araxes.link.DayRange;
import org.jspecify.annotations.Nullable;

/** Answers with what is drawn: timeline, map, network, comparison. */
final class Views {
  private final Desk desk;

  Views(Desk desk) {
    this.desk = desk;
  }

  void timeline(Context context) {
    Ledger ledger = desk.ledger();
    Selections.Selection selection = desk.selections().of(context, ledger);
    desk.answers().give(context, ledger.revision(), () -> Timelines.of(selection.occurrences()));
  }

  void map(Context context) {
    Ledger ledger = desk.ledger();
    Selections.Selection selection = desk.selections().of(context, ledger);
    desk.answers().give(context, ledger.revision(), () -> Maps.of(selection.occurrences()));
  }

  void dyads(Context context) {
    Ledger ledger = desk.ledger();
    Selections.Selection selection = desk.selections().of(context, ledger);
    int most = new Parameters(context).limit();
    desk.answers()
        .give(
            context,
            ledger.revision(),
            () -> DyadCounts.of(ledger, selection.occurrences(), selection.sieve(), most));
  }

  /** One side of a comparison as it was asked for. */
  private record Asked(String label, List<DocumentRow> documents, @Nullable String id) {}

  void compare(Context context) {
    Ledger ledger = desk.ledger();
    Parameters parameters = new Parameters(context);
    Asked left = side(ledger, parameters, "left");
    Asked right = side(ledger, parameters, "right");
    String command =
        left.id() == null || right.id() == null
            ? null
            : desk.commands().compare(left.id(), right.id());
    desk.answers()
        .give(
            context,
            ledger.revision(),
            () ->
                Comparisons.of(
                    ledger,
                    left.label(),
                    left.documents(),
                    right.label(),
                    right.documents(),
                    command));
  }

  private static Asked side(Ledger ledger, Parameters parameters, String side) {
    String key = parameters.text(side);
    if (key != null) {
      DocumentRow row = ledger.documentsByKey().get(key);
      if (row == null) {
        throw Problem.unknown("document", key);
      }
      return new Asked(row.title(), List.of(row), row.id());
    }
    LocalDate from = parameters.day(side + "_from");
    LocalDate until = parameters.day(side + "_until");
    if (from == null && until == null) {
      throw Problem.wrong(side, "Name a document, or " + side + "_from or " + side + "_until.");
    }
    List<DocumentRow> documents =
        ledger.documents().stream()
            .filter(row -> row.published() != null)
            .filter(row -> from == null || !row.published().isBefore(from))
            .filter(row -> until == null || !row.published().isAfter(until))
            .toList();
    long first = from == null ? DayRange.OPEN_START : from.toEpochDay();
    long last = until == null ? DayRange.OPEN_END : until.toEpochDay();
    if (last < first) {
      throw Problem.wrong(side + "_until", "It is before " + side + "_from.");
    }
    return new Asked("published " + Labels.time("", new DayRange(first, last)), documents, null);
  }
}
