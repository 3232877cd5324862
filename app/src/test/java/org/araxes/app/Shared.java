package org.araxes.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.araxes.Araxes;

/** What the tests share: the folders of the project, one reader, and a console to run commands. */
final class Shared {
  static final Path PROJECT = Path.of("..");
  static final Path GOLD = PROJECT.resolve("gold");
  static final Path RULES = PROJECT.resolve("rules");
  static final Path SAMPLES = PROJECT.resolve("samples");

  private Shared() {}

  private static final class Standard {
    static final Araxes ARAXES = Araxes.standard();
  }

  /** Models are loaded once for all tests. */
  static Araxes araxes() {
    return Standard.ARAXES;
  }

  /** What a command printed, and how it ended. */
  record Run(int exit, String out, String err) {}

  static Run run(String... arguments) {
    return runWithInput("", arguments);
  }

  static Run runWithInput(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            false,
            120);
    int exit = AraxesCommand.run(console, arguments);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
