package org.araxes.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.araxes.Araxes;
import org.araxes.link.Linker;
import org.araxes.score.Comparison;
import org.araxes.score.GoldException;
import org.araxes.score.GoldFolder;
import org.araxes.score.GoldResult;
import org.araxes.score.GoldScores;
import org.araxes.score.GoldText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads the gold texts and says how many are read as they should be. */
@Command(
    name = "score",
    description = {
      "Read texts of which it is known what they say, and count what is right.",
      "Prints a table by topic: texts, those held by an expected reading, those read to the letter,",
      "precision and recall of paragraphs.",
      "With --gold, readings that were written are compared with what people have annotated, and",
      "the table says how many values were wanted, given and right."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  araxes score gold",
      "  araxes score gold --rules my-rules --differences",
      "  araxes score --gold incidents.jsonl --readings readings.jsonl"
    })
final class ScoreCommand implements Callable<Integer> {
  @ParentCommand private AraxesCommand program;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      defaultValue = "gold",
      description = "A folder of gold texts; 'gold' when none is given.")
  private Path folder;

  @Option(
      names = "--differences",
      description = "Print what should have been read (-) and what was read (+).")
  private boolean differences;

  @ArgGroup(exclusive = false)
  private @Nullable Annotated annotated;

  /** Readings and what is known of their documents. */
  private static final class Annotated {
    @Option(
        names = "--gold",
        required = true,
        paramLabel = "FILE",
        description = "JSON Lines of documents with their text and what people annotated in them.")
    private Path gold;

    @Option(
        names = "--readings",
        required = true,
        paramLabel = "FILE",
        description = "What 'araxes read --format jsonl' wrote of the same documents.")
    private Path readings;
  }

  @Mixin private ReaderOptions reader;

  @Override
  public Integer call() {
    Console console = program.console();
    if (annotated != null) {
      return compare(console, annotated);
    }
    if (!Files.isDirectory(folder)) {
      throw new CommandFailure(folder + ": no such folder of gold texts");
    }
    PrintWriter out = new PrintWriter(console.out(), true, StandardCharsets.UTF_8);
    List<GoldResult> results = results(console);
    if (differences) {
      results.forEach(result -> print(out, result));
    }
    out.print(GoldScores.of(results).table());
    out.flush();
    return Exit.OK;
  }

  private Integer compare(Console console, Annotated files) {
    try {
      String table = new Comparison(reader.rulebook()).table(files.gold, files.readings);
      console.out().write(table.getBytes(StandardCharsets.UTF_8));
      console.out().flush();
      return Exit.OK;
    } catch (GoldException e) {
      throw new CommandFailure(e.getMessage());
    } catch (IOException e) {
      throw new CommandFailure("cannot be read: " + e.getMessage());
    }
  }

  private List<GoldResult> results(Console console) {
    List<GoldText> texts;
    try {
      texts = new GoldFolder(folder).texts();
    } catch (GoldException e) {
      throw new CommandFailure(folder + "/" + e.getMessage());
    }
    Araxes araxes = reader.builder(console).build();
    Linker linker = new Linker(araxes.rulebook());
    List<GoldResult> results = new ArrayList<>();
    try (Progress progress = new Progress(console, texts.size())) {
      for (GoldText text : texts) {
        results.add(GoldResult.of(text, araxes::read, linker));
        progress.oneMore(0);
      }
    }
    return results;
  }

  private static void print(PrintWriter out, GoldResult result) {
    List<String> lines = result.difference();
    if (!lines.isEmpty()) {
      out.println(result.text().name());
      lines.forEach(line -> out.println("  " + line));
      out.println();
    }
  }
}
