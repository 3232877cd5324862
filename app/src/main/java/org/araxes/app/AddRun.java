package org.araxes.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.araxes.Araxes;
import org.araxes.archive.Added;
import org.araxes.archive.Additions;
import org.araxes.archive.Archive;
import org.araxes.archive.ArchiveException;
import org.araxes.intake.Refused;
import org.araxes.intake.Taken;
import org.araxes.model.Copy;
import org.araxes.model.Document;
import org.jspecify.annotations.Nullable;

/** Reads many documents and keeps each as soon as it is read. */
final class AddRun {
  private final Console console;
  private final Araxes araxes;
  private final Archive archive;
  private final Inputs inputs;
  private final Progress progress;
  private final Additions additions;
  private final Map<Added, Integer> added = new EnumMap<>(Added.class);
  private int failed;

  AddRun(Console console, Araxes araxes, Archive archive, Inputs inputs) {
    this.console = console;
    this.araxes = araxes;
    this.archive = archive;
    this.inputs = inputs;
    this.additions = new Additions(archive, araxes);
    this.progress = new Progress(console, console.errIsTerminal() ? inputs.count() : 0);
  }

  /** What became of one input; what is to be added is null when it failed. */
  private record Result(Additions.@Nullable Addition addition, List<String> lines) {}

  /** Returns the exit code. */
  int run(int jobs) {
    try (progress) {
      InOrder.map(
          new MarkedInputs(inputs, additions::offered),
          jobs,
          outcome -> outcome.fold(this::read, this::refused),
          this::done);
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
      List<String> lines = new ArrayList<>(taken.notes());
      Additions.Addition addition = additions.addition(taken);
      Copy copy = addition.reading().document().copyOf();
      if (copy != null) {
        lines.add(ReadingRun.copied(document, copy));
      }
      return new Result(addition, lines);
    } catch (RuntimeException | StackOverflowError e) {
      return new Result(null, List.of(document.id() + ": our mistake, please report it: " + e));
    }
  }

  private void done(Result result) {
    if (!result.lines().isEmpty()) {
      progress.clear();
      result.lines().forEach(line -> console.say("araxes: " + line));
    }
    Additions.Addition addition = result.addition();
    if (addition == null) {
      failed++;
      return;
    }
    Added kept = kept(addition);
    if (kept == null) {
      failed++;
      return;
    }
    added.merge(kept == Added.NEW && addition.isCopy() ? Added.COPY : kept, 1, Integer::sum);
    progress.oneMore(addition.reading().document().text().length());
  }

  /** Null when it cannot be kept, as a reading that was given and makes no sense. */
  private @Nullable Added kept(Additions.Addition addition) {
    try {
      return archive.add(addition.reading(), addition.version());
    } catch (ArchiveException e) {
      throw e;
    } catch (RuntimeException e) {
      console.say("araxes: " + addition.reading().document().id() + ": makes no sense: " + e);
      return null;
    }
  }
}
