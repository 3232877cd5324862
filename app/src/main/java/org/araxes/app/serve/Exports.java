package org.araxes.app.serve;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.araxes.app.ledger.ClaimLine;
import org.araxes.app.ledger.Filter;
import org.araxes.app.ledger.Ledger;
import org.araxes.app.ledger.OccurrenceLine;
import org.araxes.app.ledger.Sieve;
import org.araxes.app.view.Items;
import org.araxes.app.view.Loss;
import org.araxes.export.FigureRule;
import org.araxes.export.Format;
import org.araxes.export.Formats;
import org.araxes.export.Losses;
import org.araxes.export.Readings;
import org.araxes.export.Selection;
import org.araxes.export.Settings;
import org.araxes.link.ClaimRef;
import org.araxes.link.Occurrence;
import org.araxes.model.Reading;

/** Gives the record away as files. */
final class Exports {
  private final Desk desk;
  private final Formats formats;

  Exports(Desk desk) {
    this.desk = desk;
    this.formats = new Formats(desk.rulebook());
  }

  void list(Context context) {
    Ledger ledger = desk.ledger();
    Filter filter = desk.selections().of(context, ledger).filter();
    String q = new Parameters(context).text("q");
    List<org.araxes.app.view.Format> all =
        formats.all().stream()
            .map(
                format ->
                    new org.araxes.app.view.Format(
                        format.key(),
                        format.name() + ", " + format.table(),
                        format.description(),
                        format.mediaType(),
                        format.extension(),
                        desk.commands().export(ledger, filter, q, format)))
            .toList();
    desk.answers().give(context, new Items(all));
  }

  private Format format(Context context) {
    String key = context.pathParam("format");
    return formats.all().stream()
        .filter(format -> format.key().equals(key) || format.name().equals(key))
        .findFirst()
        .orElseThrow(() -> Problem.unknown("format", key));
  }

  /** Written as a whole before it is sent, so that no half file ever arrives. */
  void file(Context context) {
    Ledger ledger = desk.ledger();
    Format format = format(context);
    Sieve sieve = desk.selections().of(context, ledger).sieve();
    FigureRule rule = new Parameters(context).term("rule", FigureRule.class);
    try {
      Path file = Files.createTempFile("araxes", "." + format.extension());
      Losses losses;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        losses = format.write(selection(ledger, sieve), Settings.USUAL.with(rule), out, loss -> {});
      }
      context.header("X-Araxes-Losses", Integer.toString(losses.summary().size()));
      context.header(
          "Content-Disposition",
          "attachment; filename=\"araxes-" + format.key() + "." + format.extension() + "\"");
      context
          .contentType(format.mediaType())
          .result(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In the order in which the command line writes them, and what the filters leave of them. */
  private Selection selection(Ledger ledger, Sieve sieve) {
    List<Reading> readings =
        desk.archive().hashes().stream()
            .map(desk.books()::reading)
            .filter(Objects::nonNull)
            .toList();
    Iterable<Occurrence> occurrences = () -> desk.books().dossier().occurrences().iterator();
    return new Selection(Readings.of(readings), occurrences, wanted(ledger, sieve));
  }

  private static Predicate<ClaimRef> wanted(Ledger ledger, Sieve sieve) {
    if (sieve.filter().equals(Filter.NONE)) {
      return ref -> true;
    }
    Map<ClaimRef, Boolean> wanted = new HashMap<>();
    for (OccurrenceLine occurrence : ledger.occurrences()) {
      boolean lets = sieve.lets(occurrence);
      for (ClaimLine claim : occurrence.claims()) {
        if (lets && sieve.fits(claim)) {
          wanted.put(claim.told().ref(), true);
        }
      }
    }
    return wanted::containsKey;
  }

  void losses(Context context) {
    List<Loss> losses =
        format(context).lost().entrySet().stream()
            .map(lost -> new Loss(lost.getKey().word() + ": " + lost.getValue(), null))
            .toList();
    desk.answers().give(context, new Items(losses));
  }
}
