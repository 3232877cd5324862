package org.araxes.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.araxes.Araxes;
import org.araxes.intake.Copies;
import org.araxes.notation.Layer;
import org.araxes.notation.Layers;
import org.araxes.notation.Notation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Reads documents and prints what they say. */
@Command(
    name = "read",
    description = "Read documents into a sourced record of events.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  araxes read report.txt --published 2021-10-11 --publisher \"Pontus Press\"",
      "  araxes read reports/ --output readings.jsonl --resume",
      "  araxes read corpus.jsonl --jobs 4 --layers claims,events,attributions > readings.jsonl",
      "  cat report.txt | araxes read - --format notation"
    })
final class ReadCommand implements Callable<Integer> {
  @ParentCommand private AraxesCommand program;
  @Spec private CommandSpec spec;

  @Mixin private FilesParameter files;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORM",
      converter = Form.Named.class,
      description =
          "table, notation or jsonl. Without it a table on a terminal, jsonl into a pipe or file.")
  private @Nullable Form form;

  @Option(
      names = "--layers",
      paramLabel = "LAYERS",
      description =
          "What to print: claims,events alone, or +predicates,+text for more, -sentences for less.")
  private @Nullable String layers;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to print, instead of standard output.")
  private @Nullable Path output;

  @Option(
      names = "--resume",
      description =
          "Go on with the --output FILE of a run that was interrupted. Until a run is through,"
              + " FILE.index says what is done.")
  private boolean resume;

  @Option(
      names = "--every-copy",
      description = "Read also what says the same as an earlier document of this run.")
  private boolean everyCopy;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "How many documents to read at a time. The output is the same for any.")
  private int jobs = Math.min(4, Runtime.getRuntime().availableProcessors());

  @Mixin private OriginOptions origin;
  @Mixin private ReaderOptions reader;

  @Override
  public Integer call() {
    Console console = program.console();
    boolean toPerson = console.outIsTerminal() && output == null;
    Form chosen = form != null ? form : toPerson ? Form.TABLE : Form.JSONL;
    Layers wanted = layers(chosen);
    if (jobs < 1) {
      throw wrong("--jobs needs a number from 1");
    }
    if (resume && (!Output.isFile(output) || chosen == Form.TABLE)) {
      throw wrong("--resume needs --output FILE, of the form jsonl or notation");
    }
    if (resume && Files.exists(output) && !Journal.isOpen(output)) {
      console.say("araxes: " + output + " is finished, there is nothing to go on with");
      return Exit.OK;
    }
    Araxes.Builder builder = reader.builder(console);
    Araxes araxes = (wanted.has(Layer.PREDICATES) ? builder.everySentence() : builder).build();
    try (Inputs documents = new Inputs(console, files.named(), origin, araxes.rulebook());
        Output out = output(console, chosen, wanted, araxes)) {
      return new ReadingRun(
              console, araxes, out, documents, everyCopy ? null : new Copies(araxes.rulebook()))
          .run(jobs);
    }
  }

  private Output output(Console console, Form chosen, Layers wanted, Araxes araxes) {
    ReadingPrinter printer = printer(chosen, wanted, console);
    boolean device = Output.isFile(output) && Files.exists(output) && !Files.isRegularFile(output);
    if (!Output.isFile(output) || device || chosen == Form.TABLE) {
      return new Output(console, output, printer);
    }
    String settings =
        Digest.of(
            String.join(
                "\n",
                araxes.version(),
                chosen.name(),
                wanted.toString(),
                origin.toString(),
                String.join("\n", files.named()),
                String.valueOf(everyCopy)));
    Journal journal =
        resume && Journal.isOpen(output)
            ? Journal.resumed(output, settings)
            : Journal.begun(output, settings);
    return new Output(console, output, printer, journal);
  }

  private Layers layers(Form chosen) {
    Layers usual = chosen == Form.NOTATION ? Notation.USUAL : Layers.USUAL;
    try {
      return layers == null ? usual : Layers.parse(layers, usual);
    } catch (IllegalArgumentException e) {
      throw wrong("--layers: " + e.getMessage());
    }
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }

  private static ReadingPrinter printer(Form form, Layers layers, Console console) {
    return switch (form) {
      case TABLE -> new TablePrinter(console.width(), console.color());
      case NOTATION -> new NotationPrinter(layers);
      case JSONL -> new JsonPrinter(layers);
    };
  }
}
