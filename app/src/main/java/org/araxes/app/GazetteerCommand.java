package org.araxes.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.araxes.gazetteer.GeoNamesDump;
import org.araxes.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Adds places to a folder of rules. */
@Command(
    name = "gazetteer",
    description = "Add places to your own folder of rules.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true)
final class GazetteerCommand implements Runnable {
  @ParentCommand private AraxesCommand program;

  @Override
  public void run() {
    throw new CommandFailure("gazetteer: say what to do, as in 'araxes gazetteer import FILE'");
  }

  @Command(
      name = "import",
      description = {
        "Import places from a file of GeoNames: that of a country (AZ.txt), cities1000.txt or allCountries.txt.",
        "They become a table in the folder of rules, which --rules then uses."
      },
      mixinStandardHelpOptions = true,
      footerHeading = "%nExample:%n",
      footer = "  araxes gazetteer import AZ.txt --rules my-rules")
  int load(
      @Parameters(paramLabel = "FILE", description = "A file of GeoNames, tab-separated.")
          Path dump,
      @Option(
              names = "--rules",
              required = true,
              paramLabel = "FOLDER",
              description = "Your folder of rules.")
          Path rules) {
    if (!Files.isDirectory(rules)) {
      throw new CommandFailure(rules + ": no such folder of rules");
    }
    if (!Files.isReadable(dump)) {
      throw new CommandFailure(dump + ": cannot be read");
    }
    String file = dump.getFileName().toString();
    String name = file.endsWith(".txt") ? file.substring(0, file.length() - 4) : file;
    Path table = rules.resolve("places").resolve("geonames-" + name + ".tsv");
    try {
      Files.createDirectories(table.getParent());
      try (BufferedReader from = Files.newBufferedReader(dump);
          Writer to = Files.newBufferedWriter(table)) {
        int places = new GeoNamesDump(Rulebook.standard()).copy(from, to);
        if (places == 0) {
          throw new CommandFailure(dump + ": no places; is it a file of GeoNames?");
        }
        program.console().say(places + " places in " + table);
      }
      return Exit.OK;
    } catch (IOException e) {
      throw new CommandFailure(dump + ": " + e.getMessage());
    }
  }
}
