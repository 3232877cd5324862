package org.araxes.app;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.araxes.Araxes;
import org.araxes.intake.Copies;
import org.araxes.intake.Intake;
import org.araxes.intake.Outcome;
import org.araxes.intake.Refused;
import org.araxes.intake.Taken;
import org.araxes.model.Copy;
import org.araxes.model.Document;
import org.araxes.model.Reading;
import org.jspecify.annotations.Nullable;

/** Reads many documents; what cannot be read is named and the rest goes on. */
final class ReadingRun {
  private final Console console;
  private final Araxes araxes;
  private final Output out;
  private final Iterator<Outcome> inputs;
  private final Progress progress;
  private int read;
  private int failed;
  private int undated;

  /**
   * @param copies knows what came before; null when copies are to be read too
   */
  ReadingRun(Console console, Araxes araxes, Output out, Inputs inputs, @Nullable Copies copies) {
    this.console = console;
    this.araxes = araxes;
    this.out = out;
    this.inputs = copies == null ? inputs : new MarkedInputs(inputs, copies::seen);
    this.progress = new Progress(console, console.errIsTerminal() ? inputs.count() : 0);
  }

  /** What became of one input; the reading is null when it failed. */
  private record Result(
      Outcome input, @Nullable Reading reading, boolean extracted, List<String> lines) {}

  private static Result failure(Outcome input, String line) {
    return new Result(input, null, false, List.of(line));
  }

  /** Returns the exit code. */
  int run(int jobs) {
    Thread hook = new Thread(out::stop);
    Runtime.getRuntime().addShutdownHook(hook);
    try (progress) {
      passOver(out.done());
      InOrder.map(inputs, jobs, outcome -> outcome.fold(this::read, this::refused), this::done);
      out.finish();
    }
    Runtime.getRuntime().removeShutdownHook(hook);
    sum();
    return failed == 0 ? Exit.OK : read == 0 ? Exit.FAILURE : Exit.SOME_FAILED;
  }

  /** What an earlier run has done is taken in again, as later copies may be of it, and not read. */
  private void passOver(List<Journal.Done> before) {
    for (Journal.Done one : before) {
      Outcome outcome = inputs.hasNext() ? inputs.next() : null;
      if (outcome == null || !Journal.key(outcome).equals(one.key())) {
        throw new CommandFailure(
            "the inputs are not those of the run that was begun; run without --resume");
      }
      read += one.isRead() ? 1 : 0;
      failed += one.isRead() ? 0 : 1;
      if (one.isRead() && outcome instanceof Taken taken) {
        undated += taken.document().origin().published() == null ? 1 : 0;
      }
    }
    if (!before.isEmpty()) {
      console.say("araxes: going on after " + before.size() + " inputs that are done");
    }
  }

  private Result refused(Refused refused) {
    return failure(refused, refused.where() + ": " + refused.reason());
  }

  private Result read(Taken taken) {
    Document document = taken.document();
    Copy copy = document.copyOf();
    if (copy != null) {
      List<String> lines = new ArrayList<>(taken.notes());
      lines.add(copied(document, copy));
      return new Result(taken, Reading.unread(document), taken.extracted(), lines);
    }
    try {
      Reading reading = Intake.isRead(document) ? araxes.read(document) : Reading.unread(document);
      return new Result(taken, reading, taken.extracted(), taken.notes());
    } catch (RuntimeException | StackOverflowError e) {
      return failure(taken, document.id() + ": our mistake, please report it: " + e);
    } catch (OutOfMemoryError e) {
      long heap = Runtime.getRuntime().maxMemory() >> 20;
      return failure(
          taken, document.id() + ": needs more memory than " + heap + " MB (JAVA_OPTS=-Xmx4g)");
    }
  }

  static String copied(Document document, Copy copy) {
    return document.id()
        + ": says what "
        + copy.id()
        + " says ("
        + Math.round(copy.share() * 100)
        + " % word for word); not read again";
  }

  private void done(Result result) {
    if (!result.lines().isEmpty()) {
      progress.clear();
      result.lines().forEach(line -> console.say("araxes: " + line));
    }
    Reading reading = result.reading();
    if (reading == null) {
      failed++;
      out.pass(Journal.key(result.input()));
      return;
    }
    read++;
    undated += reading.document().origin().published() == null ? 1 : 0;
    if (console.outIsTerminal()) {
      progress.clear();
    }
    out.write(reading, result.extracted(), Journal.key(result.input()));
    progress.oneMore(reading.document().text().length());
  }

  private void sum() {
    if (undated > 0) {
      console.say(
          "araxes: "
              + (undated == 1 ? "one document has" : undated + " documents have")
              + " no day of publication: \"yesterday\" and the like stay open there (--published DATE)");
    }
    if (failed > 0 && read + failed > 1) {
      console.say("araxes: " + failed + " of " + (read + failed) + " inputs could not be read");
    }
  }
}
