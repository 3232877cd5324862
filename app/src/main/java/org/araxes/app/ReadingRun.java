package org.araxes.app;

import java.util.List;
import org.araxes.Araxes;
import org.araxes.intake.Refused;
import org.araxes.intake.Taken;
import org.araxes.model.Document;
import org.araxes.model.Reading;
import org.jspecify.annotations.Nullable;

/** Reads many documents; what cannot be read is named and the rest goes on. */
final class ReadingRun {
  private final Console console;
  private final Araxes araxes;
  private final Output out;
  private final Inputs inputs;
  private final Progress progress;
  private int read;
  private int failed;
  private int undated;

  ReadingRun(Console console, Araxes araxes, Output out, Inputs inputs) {
    this.console = console;
    this.araxes = araxes;
    this.out = out;
    this.inputs = inputs;
    this.progress = new Progress(console, console.errIsTerminal() ? inputs.count() : 0);
  }

  /** What became of one input; the reading is null when it failed. */
  private record Result(@Nullable Reading reading, boolean extracted, List<String> lines) {}

  private static Result failure(String line) {
    return new Result(null, false, List.of(line));
  }

  /** Returns the exit code. */
  int run(int jobs) {
    Thread hook = new Thread(out::stop);
    Runtime.getRuntime().addShutdownHook(hook);
    try (progress) {
      InOrder.map(inputs, jobs, outcome -> outcome.fold(this::read, this::refused), this::done);
    }
    Runtime.getRuntime().removeShutdownHook(hook);
    sum();
    return failed == 0 ? Exit.OK : read == 0 ? Exit.FAILURE : Exit.SOME_FAILED;
  }

  private Result refused(Refused refused) {
    return failure(refused.where() + ": " + refused.reason());
  }

  private Result read(Taken taken) {
    Document document = taken.document();
    try {
      return new Result(araxes.read(document), taken.extracted(), taken.notes());
    } catch (RuntimeException | StackOverflowError e) {
      return failure(document.id() + ": our mistake, please report it: " + e);
    } catch (OutOfMemoryError e) {
      long heap = Runtime.getRuntime().maxMemory() >> 20;
      return failure(document.id() + ": needs more memory than " + heap + " MB (JAVA_OPTS=-Xmx4g)");
    }
  }

  private void done(Result result) {
    if (!result.lines().isEmpty()) {
      progress.clear();
      result.lines().forEach(line -> console.say("araxes: " + line));
    }
    Reading reading = result.reading();
    if (reading == null) {
      failed++;
      return;
    }
    read++;
    undated += reading.document().origin().published() == null ? 1 : 0;
    if (console.outIsTerminal()) {
      progress.clear();
    }
    out.write(reading, result.extracted());
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
