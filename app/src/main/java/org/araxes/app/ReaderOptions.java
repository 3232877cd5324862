package org.araxes.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.araxes.Araxes;
import org.araxes.dictionary.Dictionary;
import org.araxes.rulebook.Fault;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** With which rules to read. */
final class ReaderOptions {
  @Mixin private RulesOption rules;

  @Option(
      names = "--parses",
      paramLabel = "FOLDER",
      description = "Keep the grammar of every text in this folder, and parse none twice.")
  private @Nullable Path parses;

  @Option(
      names = "--dictionary",
      paramLabel = "FILE",
      description = {
        "Code by this verb, actor or agent file of TABARI, PETRARCH or PETRARCH2, and by our own",
        "rules where it says nothing. May be given several times. Lines that cannot be understood",
        "are named and passed over."
      })
  private List<Path> dictionaries = List.of();

  /**
   * The rules alone, for what needs no reader.
   *
   * @throws org.araxes.rulebook.RulebookException when the rules are wrong
   */
  Rulebook rulebook() {
    return rules.rulebook();
  }

  private Dictionary dictionary(Console console) {
    try {
      Dictionary dictionary = Dictionary.read(dictionaries);
      for (Fault fault : dictionary.faults()) {
        console.say("araxes: " + fault + " (passed over)");
      }
      return dictionary;
    } catch (IOException e) {
      throw new CommandFailure("cannot be read: " + e.getMessage());
    }
  }

  /**
   * @throws org.araxes.rulebook.RulebookException when the rules are wrong
   */
  Araxes.Builder builder(Console console) {
    Araxes.Builder builder = Araxes.builder();
    if (!dictionaries.isEmpty()) {
      builder.dictionary(dictionary(console));
    }
    Path folder = rules.folder();
    if (folder != null) {
      builder.rules(folder);
    }
    if (parses != null) {
      builder.parses(parses);
    }
    return builder;
  }
}
