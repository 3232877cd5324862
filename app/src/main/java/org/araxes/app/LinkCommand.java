package org.araxes.app;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.araxes.archive.Archive;
import org.araxes.archive.Dossier;
import org.araxes.compare.OccurrenceJson;
import org.araxes.link.Linker;
import org.araxes.link.Occurrence;
import org.araxes.model.Reading;
import org.araxes.notation.NotationException;
import org.araxes.notation.ReadingJson;
import org.araxes.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Finds which claims of many readings are about one occurrence. */
@Command(
    name = "link",
    description = "Find which claims are about one occurrence, and where they disagree.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  araxes read reports/ --layers +text --output readings.jsonl",
      "  araxes link readings.jsonl > occurrences.jsonl",
      "  araxes link --archive lake-war.araxes > occurrences.jsonl"
    })
final class LinkCommand implements Callable<Integer> {
  @ParentCommand private AraxesCommand program;

  @Parameters(
      arity = "0..*",
      paramLabel = "READINGS",
      description =
          "What 'araxes read --layers +text' wrote: one reading a line. Without any, the archive.")
  private List<Path> files = List.of();

  @Mixin private ArchiveOption archive;

  @Override
  public Integer call() throws IOException {
    Writer out =
        new BufferedWriter(new OutputStreamWriter(program.console().out(), StandardCharsets.UTF_8));
    for (Occurrence occurrence : files.isEmpty() ? ofArchive() : ofFiles()) {
      out.write(OccurrenceJson.write(occurrence));
      out.write('\n');
    }
    out.flush();
    return Exit.OK;
  }

  private List<Occurrence> ofArchive() {
    try (Archive kept = archive.open()) {
      return new Dossier(kept, new Linker(Rulebook.standard())).occurrences();
    }
  }

  private List<Occurrence> ofFiles() {
    List<Reading> readings = new ArrayList<>();
    for (Path file : files) {
      read(file, readings);
    }
    if (readings.stream().anyMatch(LinkCommand::isBlank)) {
      program
          .console()
          .say(
              "araxes: readings without their text are linked by names, codes, times and places"
                  + " alone (araxes read --layers +text)");
    }
    return new Linker(Rulebook.standard()).link(readings);
  }

  private static boolean isBlank(Reading reading) {
    return !reading.claims().isEmpty() && reading.document().text().isBlank();
  }

  private static void read(Path file, List<Reading> readings) {
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          readings.add(ReadingJson.readAnyway(line));
        }
      }
    } catch (NotationException e) {
      throw new CommandFailure(file + ":" + number + ": " + e.getMessage());
    } catch (IOException e) {
      throw new CommandFailure(file + ": cannot be read (" + e.getMessage() + ")");
    }
  }
}
