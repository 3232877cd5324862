package org.araxes.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.araxes.intake.InTurn;
import org.araxes.intake.Intake;
import org.araxes.intake.Outcome;
import org.araxes.intake.Preference;
import org.araxes.intake.Taken;
import org.araxes.rulebook.Rulebook;

/**
 * The documents that a command line names, in its order. One file is open at a time, and of a
 * corpus no more is in memory than the document that is asked for.
 */
final class Inputs implements Iterator<Outcome>, AutoCloseable {
  private static final String STANDARD_INPUT = "-";

  private final Console console;
  private final Intake intake;
  private final Preference preference;
  private final List<String> names = new ArrayList<>();
  private final Stream<Outcome> open;
  private final Iterator<Outcome> outcomes;

  Inputs(Console console, List<String> named, OriginOptions origin, Rulebook rules) {
    this.console = console;
    this.preference = origin.preference();
    this.intake = new Intake(origin.origin(), origin.columns(), rules);
    for (String name : named) {
      boolean folder = !name.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(name));
      List<Path> files = folder ? Intake.files(Path.of(name)) : List.of();
      files.forEach(file -> names.add(file.toString()));
      if (files.isEmpty()) {
        names.add(name);
      }
    }
    this.open = InTurn.of(names.iterator(), this::taken);
    this.outcomes = open.iterator();
  }

  private Stream<Outcome> taken(String name) {
    return name.equals(STANDARD_INPUT)
        ? intake.take(console.in(), name)
        : intake.take(Path.of(name));
  }

  @Override
  public boolean hasNext() {
    return outcomes.hasNext();
  }

  @Override
  public Outcome next() {
    return outcomes.next().fold(this::preferred, refused -> refused);
  }

  private Outcome preferred(Taken taken) {
    return taken.from(preference);
  }

  @Override
  public void close() {
    open.close();
    intake.close();
  }

  /** How many documents there may be: lines of corpora, and files; 0 when that is not known. */
  long count() {
    long count = 0;
    for (String name : names) {
      if (name.equals(STANDARD_INPUT)) {
        return 0;
      }
      count += name.endsWith(".jsonl") || name.endsWith(".ndjson") ? lines(Path.of(name)) : 1;
    }
    return count;
  }

  private static long lines(Path file) {
    long lines = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int size = in.read(buffer); size >= 0; size = in.read(buffer)) {
        for (int i = 0; i < size; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    } catch (IOException e) {
      return lines;
    }
    return lines;
  }
}
