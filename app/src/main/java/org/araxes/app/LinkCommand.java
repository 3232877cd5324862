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
import java.util.function.Consumer;
import org.araxes.archive.Archive;
import org.araxes.archive.ArchivedReadings;
import org.araxes.compare.MentionJson;
import org.araxes.compare.OccurrenceJson;
import org.araxes.link.Linker;
import org.araxes.link.MentionLinker;
import org.araxes.link.Occurrence;
import org.araxes.model.Reading;
import org.araxes.notation.NotationException;
import org.araxes.notation.ReadingJson;
import org.araxes.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

  @Option(
      names = "--mentions",
      description =
          "READINGS are texts whose events somebody else has marked (doc_id, text, mentions); only"
              + " these are linked. To measure linking apart from reading.")
  private boolean mentions;

  @Mixin private ArchiveOption archive;

  @Override
  public Integer call() throws IOException {
    Writer out =
        new BufferedWriter(new OutputStreamWriter(program.console().out(), StandardCharsets.UTF_8));
    if (mentions) {
      for (String line : MentionJson.linked(new MentionLinker(Rulebook.standard()), marked())) {
        out.write(line + "\n");
      }
      out.flush();
      return Exit.OK;
    }
    for (Occurrence occurrence : files.isEmpty() ? ofArchive() : ofFiles()) {
      out.write(OccurrenceJson.write(occurrence));
      out.write('\n');
    }
    out.flush();
    return Exit.OK;
  }

  private List<Occurrence> ofArchive() {
    try (Archive kept = archive.open()) {
      return new ArchivedReadings(kept).occurrences(new Linker(Rulebook.standard()));
    }
  }

  private List<Occurrence> ofFiles() {
    List<Reading> readings = new ArrayList<>();
    for (Path file : files) {
      read(file, line -> readings.add(ReadingJson.readAnyway(line)));
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

  private List<MentionLinker.Marked> marked() {
    List<MentionLinker.Marked> marked = new ArrayList<>();
    files.forEach(file -> read(file, line -> marked.add(MentionJson.read(line))));
    return marked;
  }

  private static void read(Path file, Consumer<String> then) {
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          then.accept(line);
        }
      }
    } catch (NotationException e) {
      throw new CommandFailure(file + ":" + number + ": " + e.getMessage());
    } catch (IOException e) {
      throw new CommandFailure(file + ": cannot be read (" + e.getMessage() + ")");
    }
  }
}
