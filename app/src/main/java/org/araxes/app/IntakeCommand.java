package org.araxes.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Takes documents in and shows what was found of them, without reading them. */
@Command(
    name = "intake",
    description = {
      "Take documents in and show what was found: text, title, publisher, day, and what is missing.",
      "Nothing is read: this is the look before 'araxes read'."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  araxes intake saved-pages/",
      "  araxes intake saved-pages/ --format jsonl --output corpus.jsonl"
    })
final class IntakeCommand implements Callable<Integer> {
  @ParentCommand private AraxesCommand program;
  @Spec private CommandSpec spec;

  @Mixin private FilesParameter files;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORM",
      converter = Form.Named.class,
      description =
          "table or jsonl. Without it a table on a terminal, jsonl into a pipe or file. A line of"
              + " jsonl is one document with its text; 'araxes read' takes it.")
  private @Nullable Form form;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to print, instead of standard output.")
  private @Nullable Path output;

  @Mixin private OriginOptions origin;
  @Mixin private RulesOption rules;

  @Override
  public Integer call() {
    if (form == Form.NOTATION) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--format: what is not read has no notation; table or jsonl");
    }
    Console console = program.console();
    boolean toPerson = console.outIsTerminal() && output == null;
    boolean table = form != null ? form == Form.TABLE : toPerson;
    try (Inputs documents = new Inputs(console, files.named(), origin, rules.rulebook());
        IntakeRun run = new IntakeRun(console, output, table)) {
      return run.run(documents);
    }
  }
}
