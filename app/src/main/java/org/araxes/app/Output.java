package org.araxes.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.araxes.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Standard output or a file. What is written is whole, also when the user stops the program; of a
 * file a journal is kept until it is finished, so that a later run can go on with it.
 */
final class Output implements AutoCloseable {
  private final Counted bytes;
  private final Writer writer;
  private final ReadingPrinter printer;
  private final boolean isFile;
  private final @Nullable Journal journal;
  private boolean stopped;

  /**
   * @param file null or {@code -} for standard output
   */
  Output(Console console, @Nullable Path file, ReadingPrinter printer) {
    this(console, file, printer, null);
  }

  /**
   * @param journal of the file; null when none is kept
   */
  Output(Console console, @Nullable Path file, ReadingPrinter printer, @Nullable Journal journal) {
    this.printer = printer;
    this.isFile = isFile(file);
    this.journal = journal;
    boolean goesOn = journal != null && !journal.done().isEmpty();
    try {
      this.bytes =
          new Counted(
              !isFile
                  ? console.out()
                  : goesOn
                      ? Files.newOutputStream(file, StandardOpenOption.APPEND)
                      : Files.newOutputStream(file),
              goesOn ? Files.size(file) : 0);
      this.writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new CommandFailure(file + ": cannot be written (" + e.getMessage() + ")");
    }
  }

  static boolean isFile(@Nullable Path file) {
    return file != null && !file.toString().equals("-");
  }

  /** What an earlier run has done, in order; nothing of it is to be written again. */
  List<Journal.Done> done() {
    return journal == null ? List.of() : journal.done();
  }

  /**
   * @param key of the input, for the journal
   */
  synchronized void write(Reading reading, boolean extracted, String key) {
    if (stopped) {
      return;
    }
    try {
      printer.print(reading, extracted, writer);
      writer.flush();
      note(key, true);
    } catch (IOException e) {
      stopped = true;
      throw new CommandFailure("the output cannot be written: " + e.getMessage());
    }
  }

  /** An input of which nothing is written. */
  synchronized void pass(String key) {
    try {
      if (!stopped) {
        note(key, false);
      }
    } catch (IOException e) {
      throw new CommandFailure("the output cannot be written: " + e.getMessage());
    }
  }

  private void note(String key, boolean isRead) throws IOException {
    if (journal != null) {
      journal.add(new Journal.Done(key, isRead, bytes.count));
    }
  }

  /** Waits until what is being written is whole; nothing is written afterwards. */
  synchronized void stop() {
    stopped = true;
  }

  /** Everything was written. */
  synchronized void finish() {
    try {
      if (journal != null && !stopped) {
        journal.finish();
      }
    } catch (IOException e) {
      throw new CommandFailure("the output cannot be written: " + e.getMessage());
    }
  }

  @Override
  public synchronized void close() {
    stopped = true;
    try {
      if (isFile) {
        writer.close();
      } else {
        writer.flush();
      }
      if (journal != null) {
        journal.close();
      }
    } catch (IOException e) {
      throw new CommandFailure("the output cannot be written: " + e.getMessage());
    }
  }

  /** Counts what goes through it. */
  private static final class Counted extends OutputStream {
    private final OutputStream out;
    private long count;

    Counted(OutputStream out, long count) {
      this.out = out;
      this.count = count;
    }

    @Override
    public void write(int one) throws IOException {
      out.write(one);
      count++;
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
      out.write(some, from, length);
      count += length;
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
