package org.araxes.app;

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
import org.araxes.Araxes;
import org.araxes.archive.Archive;
import org.araxes.compare.Comparison;
import org.araxes.intake.Outcome;
import org.araxes.link.Linker;
import org.araxes.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lays two documents beside each other. */
@Command(
    name = "compare",
    description = "Show what two documents tell alike, differently, and only one of them.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  araxes compare visit-1993.txt memoir-2021.txt",
      "  araxes compare 9f86d081 memoir-2021 --archive lake-war.araxes"
    })
final class CompareCommand implements Callable<Integer> {
  @ParentCommand private AraxesCommand program;

  @Parameters(
      arity = "2",
      paramLabel = "DOC",
      description = "Two files; or ids or beginnings of hashes of documents in the archive.")
  private List<String> documents;

  @Option(names = "--reasons", description = "Say why claims are taken to be about one thing.")
  private boolean reasons;

  @Option(names = "--shared", description = "Leave out what only one of the two tells.")
  private boolean shared;

  @Mixin private ArchiveOption archive;
  @Mixin private OriginOptions origin;
  @Mixin private ReaderOptions reader;

  @Override
  public Integer call() throws IOException {
    List<Reading> two = readings();
    if (two.get(0).document().id().equals(two.get(1).document().id())) {
      throw new CommandFailure("that is one document twice");
    }
    Linker linker = new Linker(reader.rulebook());
    Comparison comparison = Comparison.of(linker, two.get(0), two.get(1));
    Writer out =
        new BufferedWriter(new OutputStreamWriter(program.console().out(), StandardCharsets.UTF_8));
    new ComparisonPrinter(program.console(), two, reasons, shared).print(comparison, out);
    out.flush();
    return Exit.OK;
  }

  private List<Reading> readings() {
    boolean files = documents.stream().allMatch(name -> Files.exists(Path.of(name)));
    return files ? read() : kept();
  }

  private List<Reading> read() {
    Araxes araxes = reader.builder(program.console()).build();
    List<Reading> readings = new ArrayList<>();
    try (Inputs inputs = new Inputs(program.console(), documents, origin, araxes.rulebook())) {
      while (inputs.hasNext()) {
        Outcome outcome = inputs.next();
        readings.add(
            outcome.fold(
                taken -> araxes.read(taken.document()),
                refused -> {
                  throw new CommandFailure(refused.where() + ": " + refused.reason());
                }));
      }
    }
    if (readings.size() != 2) {
      throw new CommandFailure("two documents are compared, not " + readings.size());
    }
    return readings;
  }

  private List<Reading> kept() {
    List<Reading> readings = new ArrayList<>();
    try (Archive kept = archive.open()) {
      for (String name : documents) {
        readings.add(kept.reading(ArchiveOption.only(kept, name)));
      }
    }
    return readings;
  }
}
