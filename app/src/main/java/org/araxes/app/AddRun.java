package org.araxes.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.araxes.Araxes;
import org.araxes.archive.Added;
import org.araxes.archive.Archive;
import org.araxes.archive.KeptDocument;
import org.araxes.intake.Intake;
import org.araxes.intake.Refused;
import org.araxes.intake.Taken;
import org.araxes.model.Document;
import org.araxes.model.Reading;
import org.araxes.notation.ReadingJson;
import org.jspecify.annotations.Nullable;

/** Reads many documents and keeps each as soon as it is read. */
final class AddRun {
  private final Console console;
  private final Araxes araxes;
  private final Archive archive;
  private final Inputs inputs;
  private final Progress progress;
  private final String version;
  private final Map<Added, Integer> added = new EnumMap<>(Added.class);
  private int failed;

  AddRun(Console console, Araxes araxes, Archive archive, Inputs inputs) {
    this.console = console;
    this.araxes = araxes;
    this.archive = archive;
    this.inputs = inputs;
    this.version = araxes.version();
    this.progress = new Progress(console, console.errIsTerminal() ? inputs.count() : 0);
  }

  /** What became of one input; the reading is null when it failed. */
  private record Result(@Nullable Reading reading, List<String> lines) {}

  /** Returns the exit code. */
  int run(int jobs) {
    try (progress) {
      InOrder.map(inputs, jobs, outcome -> outcome.fold(this::read, this::refused), this::done);
    }
    int kept = added.values().stream().mapToInt(Integer::intValue).sum();
    console.say(
        "araxes: "
            + count(Added.NEW)
            + " new, "
            + count(Added.READ_ANEW)
            + " read anew, "
            + count(Added.COPY)
            + " known from elsewhere, "
            + count(Added.KNOWN)
            + " known, "
            + failed
            + " refused");
    return failed == 0 ? Exit.OK : kept == 0 ? Exit.FAILURE : Exit.SOME_FAILED;
  }

  private int count(Added what) {
    return added.getOrDefault(what, 0);
  }

  private Result refused(Refused refused) {
    return new Result(null, List.of(refused.where() + ": " + refused.reason()));
  }

  private Result read(Taken taken) {
    Document document = taken.document();
    try {
      return new Result(reading(document), taken.notes());
    } catch (RuntimeException | StackOverflowError e) {
      return new Result(null, List.of(document.id() + ": our mistake, please report it: " + e));
    }
  }

  /** A text that was read with these rules is not read again: its reading is the kept one. */
  private Reading reading(Document document) {
    String hash = ReadingJson.hash(document.text());
    if (!archive.holds(hash, version)) {
      return Intake.isRead(document) ? araxes.read(document) : Reading.unread(document);
    }
    KeptDocument kept = archive.document(hash);
    if (kept.document().origin().equals(document.origin())
        && kept.document().id().equals(document.id())) {
      return archive.reading(hash);
    }
    return unread(document);
  }

  /** Only where it comes from is new. */
  private static Reading unread(Document document) {
    return new Reading(
        document, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of());
  }

  private void done(Result result) {
    if (!result.lines().isEmpty()) {
      progress.clear();
      result.lines().forEach(line -> console.say("araxes: " + line));
    }
    if (result.reading() == null) {
      failed++;
      return;
    }
    added.merge(archive.add(result.reading(), version), 1, Integer::sum);
    progress.oneMore(result.reading().document().text().length());
  }
}
