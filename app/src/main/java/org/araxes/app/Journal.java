package org.araxes.app;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.araxes.intake.Outcome;

/**
 * What a run has done, in a file beside its output: one line an input, written after the input's
 * line of output. So whenever the program ends, the output is whole as far as the last line here
 * says, and a later run goes on from there.
 */
final class Journal implements AutoCloseable {
  private static final String ENDING = ".index";
  private static final String KIND = "araxes 1 ";

  /**
   * One input that is done.
   *
   * @param key tells it from other inputs
   * @param isRead whether it has a line in the output
   * @param size of the output after it, in bytes
   */
  record Done(String key, boolean isRead, long size) {}

  private final Path file;
  private final List<Done> done;
  private final Writer writer;

  private Journal(Path file, List<Done> done, Writer writer) {
    this.file = file;
    this.done = List.copyOf(done);
    this.writer = writer;
  }

  /** Whether a run that wrote this output did not come to its end. */
  static boolean isOpen(Path output) {
    return Files.exists(beside(output));
  }

  private static Path beside(Path output) {
    return output.resolveSibling(output.getFileName() + ENDING);
  }

  /**
   * A journal of nothing yet.
   *
   * @param settings on which the output depends
   */
  static Journal begun(Path output, String settings) {
    Path file = beside(output);
    try {
      Files.writeString(file, KIND + settings + "\n");
      return new Journal(file, List.of(), appending(file));
    } catch (IOException e) {
      throw new CommandFailure(output + ": cannot be written (" + e.getMessage() + ")");
    }
  }

  /**
   * The journal of a run that did not come to its end; what was half written after its last line is
   * cut off from it and from the output.
   *
   * @throws CommandFailure when that run had other settings
   */
  static Journal resumed(Path output, String settings) {
    Path file = beside(output);
    try {
      String text = Files.readString(file);
      String whole = text.substring(0, text.lastIndexOf('\n') + 1);
      List<String> lines = whole.lines().toList();
      if (lines.isEmpty()) {
        return begun(output, settings);
      }
      if (!lines.get(0).equals(KIND + settings)) {
        throw new CommandFailure(
            output + " was begun with other inputs, rules or options; run without --resume");
      }
      List<Done> done = new ArrayList<>();
      lines.subList(1, lines.size()).forEach(line -> done.add(parsed(line)));
      cut(file, whole.getBytes(StandardCharsets.UTF_8).length);
      cut(output, done.isEmpty() ? 0 : done.get(done.size() - 1).size());
      return new Journal(file, done, appending(file));
    } catch (IOException | IllegalArgumentException e) {
      throw new CommandFailure(file + ": cannot be used (" + e.getMessage() + ")");
    }
  }

  private static Done parsed(String line) {
    String[] parts = line.split(" ");
    if (parts.length != 3) {
      throw new IllegalArgumentException("not a line of an index: " + line);
    }
    return new Done(parts[0], parts[1].equals("read"), Long.parseLong(parts[2]));
  }

  private static void cut(Path file, long size) throws IOException {
    try (RandomAccessFile whole = new RandomAccessFile(file.toFile(), "rw")) {
      if (whole.length() < size) {
        throw new IllegalArgumentException(file + " is shorter than it was");
      }
      whole.setLength(size);
    }
  }

  private static Writer appending(Path file) throws IOException {
    return Files.newBufferedWriter(file, StandardOpenOption.APPEND);
  }

  /** What was done before, in the order of the inputs. */
  List<Done> done() {
    return done;
  }

  void add(Done one) throws IOException {
    writer.write(one.key() + (one.isRead() ? " read " : " not ") + one.size() + "\n");
    writer.flush();
  }

  /** Everything is done: there is nothing to resume. */
  void finish() throws IOException {
    writer.close();
    Files.deleteIfExists(file);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  /** What tells an input from others: its name and its text, or why it was refused. */
  static String key(Outcome outcome) {
    return outcome.fold(
        taken -> Digest.of(taken.document().id() + "\n" + taken.document().text()),
        refused -> Digest.of(refused.where() + "\n" + refused.reason()));
  }
}
