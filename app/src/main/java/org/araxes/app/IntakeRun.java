package org.araxes.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.araxes.intake.Outcome;
import org.araxes.intake.Refused;
import org.araxes.intake.Taken;
import org.araxes.model.Document;
import org.araxes.notation.ReadingJson;
import org.jspecify.annotations.Nullable;

/** Prints documents as they are taken in; what is refused is named and the rest goes on. */
final class IntakeRun implements AutoCloseable {
  private final Console console;
  private final Writer out;
  private final boolean table;
  private final boolean isFile;
  private long taken;
  private long refused;
  private long undated;

  /**
   * @param output null or {@code -} for standard output
   */
  IntakeRun(Console console, @Nullable Path output, boolean table) {
    this.console = console;
    this.table = table;
    this.isFile = output != null && !output.toString().equals("-");
    try {
      this.out =
          new BufferedWriter(
              new OutputStreamWriter(
                  isFile ? Files.newOutputStream(output) : console.out(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new CommandFailure(output + ": cannot be written (" + e.getMessage() + ")");
    }
  }

  /** Returns the exit code. */
  int run(Iterator<Outcome> outcomes) {
    while (outcomes.hasNext()) {
      Outcome outcome = outcomes.next();
      if (outcome instanceof Taken one) {
        taken(one);
      } else if (outcome instanceof Refused one) {
        refused++;
        console.say("araxes: " + one.where() + ": " + one.reason());
      }
    }
    sum();
    return refused == 0 ? Exit.OK : taken == 0 ? Exit.FAILURE : Exit.SOME_FAILED;
  }

  private void taken(Taken one) {
    one.notes().forEach(note -> console.say("araxes: " + note));
    Document document = one.document();
    try {
      if (table) {
        out.write(taken == 0 ? "" : "\n");
        out.write(OriginTable.of(document, console.width()));
      } else {
        ReadingJson.write(document, out);
      }
      out.flush();
    } catch (IOException e) {
      throw new CommandFailure("the output cannot be written: " + e.getMessage());
    }
    taken++;
    undated += document.origin().published() == null ? 1 : 0;
  }

  private void sum() {
    if (taken + refused > 1) {
      console.say(
          "araxes: "
              + (taken + " taken in, " + refused + " refused")
              + (undated == 0 ? "" : "; " + undated + " without a day of publication"));
    }
  }

  @Override
  public void close() {
    try {
      if (isFile) {
        out.close();
      } else {
        out.flush();
      }
    } catch (IOException e) {
      throw new CommandFailure("the output cannot be written: " + e.getMessage());
    }
  }
}
