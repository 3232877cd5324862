package org.araxes.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.araxes.model.Reading;
import org.jspecify.annotations.Nullable;

/** Standard output or a file. What is written is whole, also when the user stops the program. */
final class Output implements AutoCloseable {
  private final Writer writer;
  private final ReadingPrinter printer;
  private final boolean isFile;
  private boolean stopped;

  /**
   * @param file null or {@code -} for standard output
   */
  Output(Console console, @Nullable Path file, ReadingPrinter printer) {
    this.printer = printer;
    this.isFile = file != null && !file.toString().equals("-");
    try {
      this.writer =
          new BufferedWriter(
              new OutputStreamWriter(
                  isFile ? Files.newOutputStream(file) : console.out(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new CommandFailure(file + ": cannot be written (" + e.getMessage() + ")");
    }
  }

  synchronized void write(Reading reading, boolean extracted) {
    if (stopped) {
      return;
    }
    try {
      printer.print(reading, extracted, writer);
      writer.flush();
    } catch (IOException e) {
      stopped = true;
      throw new CommandFailure("the output cannot be written: " + e.getMessage());
    }
  }

  /** Waits until what is being written is whole; nothing is written afterwards. */
  synchronized void stop() {
    stopped = true;
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
    } catch (IOException e) {
      throw new CommandFailure("the output cannot be written: " + e.getMessage());
    }
  }
}
