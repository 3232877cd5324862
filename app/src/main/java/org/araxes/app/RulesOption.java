package org.araxes.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose rules are gone by. */
final class RulesOption {
  @Option(
      names = "--rules",
      paramLabel = "FOLDER",
      description = "Go by the rules of this folder instead of those that came along.")
  private @Nullable Path rules;

  /** Null when the rules that came along are wanted. */
  @Nullable Path folder() {
    if (rules != null && !Files.isDirectory(rules)) {
      throw new CommandFailure(rules + ": no such folder of rules");
    }
    return rules;
  }

  /**
   * @throws org.araxes.rulebook.RulebookException when the rules are wrong
   */
  Rulebook rulebook() {
    Path folder = folder();
    return folder == null ? Rulebook.standard() : Rulebook.of(folder);
  }
}
