package org.araxes.app.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.araxes.Araxes;
import org.araxes.app.ledger.Ledger;
import org.araxes.app.view.DocumentRow;
import org.araxes.app.view.RunShown;
import org.araxes.archive.Added;
import org.araxes.archive.Additions;
import org.araxes.archive.Archive;
import org.araxes.archive.ArchiveException;
import org.araxes.intake.Columns;
import org.araxes.intake.InTurn;
import org.araxes.intake.Intake;
import org.araxes.intake.Outcome;
import org.araxes.intake.Refused;
import org.araxes.intake.Taken;
import org.araxes.model.Document;
import org.araxes.notation.ReadingJson;
import org.jspecify.annotations.Nullable;

/** Reads what the page sends into the archive, one after the other. */
final class Runs implements AutoCloseable {
  private static final int MOST_KEPT = 50;
  private static final long NANOS_BETWEEN_LOOKS = 700_000_000;

  private final Archive archive;
  private final LazyReader reader;
  private final Clerk clerk;
  private final List<Run> runs = new ArrayList<>();
  private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> daemon(task));
  private int begun;
  private long looked;

  Runs(Archive archive, LazyReader reader, Clerk clerk) {
    this.archive = archive;
    this.reader = reader;
    this.clerk = clerk;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "araxes-reading");
    thread.setDaemon(true);
    return thread;
  }

  /** Reads what was sent and removes its folder. */
  Run begin(Uploads.Upload upload) {
    Run run;
    synchronized (runs) {
      run = new Run("r" + ++begun, upload);
      runs.add(0, run);
      if (runs.size() > MOST_KEPT) {
        runs.remove(runs.size() - 1);
      }
    }
    worker.execute(() -> run(run));
    return run;
  }

  /** Null when there is none. */
  @Nullable Run find(String key) {
    synchronized (runs) {
      return runs.stream().filter(run -> run.key().equals(key)).findFirst().orElse(null);
    }
  }

  List<RunShown> all() {
    synchronized (runs) {
      return runs.stream().map(this::shown).toList();
    }
  }

  /** Null before the first. */
  @Nullable RunShown latest() {
    synchronized (runs) {
      return runs.isEmpty() ? null : shown(runs.get(0));
    }
  }

  RunShown shown(Run run) {
    Ledger ledger = clerk.ledger();
    List<DocumentRow> rows =
        run.hashes().stream()
            .map(hash -> ledger.documentsByKey().get(Ledger.key(hash)))
            .filter(Objects::nonNull)
            .toList();
    return run.shown(rows);
  }

  private void run(Run run) {
    try {
      if (!run.isStopped()) {
        enter(run, Run.State.WAKING);
        Araxes araxes = reader.get();
        run.expect(run.files().size());
        enter(run, Run.State.READING);
        readAll(run, araxes);
      }
      clerk.look();
      enter(run, run.isStopped() ? Run.State.STOPPED : Run.State.DONE);
    } catch (ArchiveException e) {
      run.fail(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      run.fail("our mistake, please report it: " + e);
    } finally {
      remove(run.folder());
      clerk.look();
      tell(run);
      run.listeners().close();
    }
  }

  private void readAll(Run run, Araxes araxes) {
    Additions additions = new Additions(archive, araxes);
    try (Intake intake = new Intake(run.origin(), Columns.BY_NAME, araxes.rulebook());
        Stream<Outcome> outcomes = InTurn.of(run.files().iterator(), intake::take)) {
      Iterator<Outcome> each = outcomes.iterator();
      while (!run.isStopped() && each.hasNext()) {
        each.next()
            .fold(
                taken -> keep(run, additions, taken),
                refused -> {
                  run.refuse(name(run, refused), refused.reason());
                  return run;
                });
        tell(run);
        if (System.nanoTime() - looked > NANOS_BETWEEN_LOOKS) {
          clerk.look();
          looked = System.nanoTime();
        }
      }
    }
  }

  private Run keep(Run run, Additions additions, Taken taken) {
    Document named = taken.document().called(bare(run, taken.document().id()));
    Document document = additions.offered(named);
    run.begin(document.id());
    tell(run);
    try {
      String hash = ReadingJson.hash(document.text());
      Additions.Addition addition = additions.addition(taken.of(document));
      Added added = archive.add(addition.reading(), addition.version());
      boolean read = added == Added.NEW || added == Added.READ_ANEW;
      run.kept(hash, read && !addition.isCopy(), addition.reading().claims().size());
    } catch (ArchiveException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      run.refuse(document.id(), "our mistake, please report it: " + e);
    }
    return run;
  }

  private static String name(Run run, Refused refused) {
    return bare(run, refused.where());
  }

  /** A name as the user knows it, without the folder that the file was put into. */
  private static String bare(Run run, String name) {
    return name.replace(run.folder() + "/", "");
  }

  private void enter(Run run, Run.State state) {
    run.enter(state);
    tell(run);
    clerk.tell();
  }

  private void tell(Run run) {
    run.listeners().tell("run", shown(run));
  }

  static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void beat() {
    synchronized (runs) {
      runs.forEach(run -> run.listeners().beat());
    }
  }

  @Override
  public void close() {
    synchronized (runs) {
      runs.forEach(Run::stop);
    }
    worker.shutdown();
    try {
      worker.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
