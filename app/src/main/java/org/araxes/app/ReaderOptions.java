package org.araxes.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.araxes.Araxes;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** With which rules to read. */
final class ReaderOptions {
  @Option(
      names = "--rules",
      paramLabel = "FOLDER",
      description = "Read with the rules of this folder instead of those that came along.")
  private @Nullable Path rules;

  @Option(
      names = "--parses",
      paramLabel = "FOLDER",
      description = "Keep the grammar of every text in this folder, and parse none twice.")
  private @Nullable Path parses;

  /**
   * The rules alone, for what needs no reader.
   *
   * @throws org.araxes.rulebook.RulebookException when the rules are wrong
   */
  Rulebook rulebook() {
    return rules == null ? Rulebook.standard() : Rulebook.of(existing(rules));
  }

  private static Path existing(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new CommandFailure(folder + ": no such folder of rules");
    }
    return folder;
  }

  /**
   * @throws org.araxes.rulebook.RulebookException when the rules are wrong
   */
  Araxes.Builder builder() {
    Araxes.Builder builder = Araxes.builder();
    if (rules != null) {
      builder.rules(existing(rules));
    }
    if (parses != null) {
      builder.parses(parses);
    }
    return builder;
  }
}
