package org.araxes.app.serve;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.araxes.app.ledger.Bookkeeper;
import org.araxes.app.ledger.Ledger;
import org.araxes.app.show.ClaimCards;
import org.araxes.app.view.Days;
import org.araxes.app.view.DocumentRow;
import org.araxes.app.view.StatusShown;
import org.araxes.archive.Archive;
import org.araxes.archive.Status;
import org.araxes.rulebook.Rulebook;

/** All that answering needs, made once. */
final class Desk {
  private final Archive archive;
  private final Rulebook rulebook;
  private final Server.Settings settings;
  private final Bookkeeper books;
  private final ClaimCards cards;
  private final Clerk clerk;
  private final LazyReader reader;
  private final Runs runs;
  private final Answers answers = new Answers();
  private final Selections selections;
  private final PageFiles files = new PageFiles();
  private final Commands commands;

  Desk(Archive archive, Rulebook rulebook, Server.Settings settings) {
    this.archive = archive;
    this.rulebook = rulebook;
    this.settings = settings;
    this.books = new Bookkeeper(archive, rulebook, settings.version() + " " + settings.name());
    this.cards = new ClaimCards(books, rulebook);
    this.clerk = new Clerk(books);
    this.reader = new LazyReader(settings.wake(), LazyReader.exists());
    this.runs = new Runs(archive, reader, clerk);
    this.selections = new Selections(new Filters(archive));
    this.commands = new Commands(settings.name());
    clerk.status(this::status);
  }

  Archive archive() {
    return archive;
  }

  Rulebook rulebook() {
    return rulebook;
  }

  Server.Settings settings() {
    return settings;
  }

  Bookkeeper books() {
    return books;
  }

  Ledger ledger() {
    return books.ledger();
  }

  ClaimCards cards() {
    return cards;
  }

  Clerk clerk() {
    return clerk;
  }

  Runs runs() {
    return runs;
  }

  Answers answers() {
    return answers;
  }

  Selections selections() {
    return selections;
  }

  PageFiles files() {
    return files;
  }

  Commands commands() {
    return commands;
  }

  StatusShown status() {
    Ledger ledger = books.ledger();
    Status kept = archive.status();
    List<LocalDate> days =
        ledger.documents().stream().map(DocumentRow::published).filter(Objects::nonNull).toList();
    return new StatusShown(
        settings.name(),
        settings.version(),
        ledger.revision(),
        (int) kept.documents(),
        ledger.claims().size(),
        ledger.occurrences().size(),
        ledger.decisions().size(),
        reader.state().toString(),
        kept.documents() == 0,
        ledger.whole(),
        ledger.whole() ? null : ledger.documents().size(),
        Samples.exist(),
        ledger.reviewed(),
        days.isEmpty() ? null : new Days(days.get(0), days.get(days.size() - 1)),
        runs.latest());
  }

  void beat() {
    clerk.beat();
    runs.beat();
  }

  void close() {
    clerk.close();
    runs.close();
  }
}
