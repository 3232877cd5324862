package org.araxes.app;

import java.util.concurrent.Callable;
import org.araxes.Araxes;
import org.araxes.archive.Archive;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Reads documents into an archive. */
@Command(
    name = "add",
    description = {
      "Read documents and keep them in an archive.",
      "What is known already is not read again; what was kept survives a crash."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  araxes add reports/ --publisher \"Pontus Press\"",
      "  araxes add corpus.jsonl --archive lake-war.araxes"
    })
final class AddCommand implements Callable<Integer> {
  @ParentCommand private AraxesCommand program;

  @Mixin private FilesParameter files;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "How many documents to read at a time.")
  private @Nullable Integer jobs;

  @Mixin private ArchiveOption archive;
  @Mixin private OriginOptions origin;
  @Mixin private ReaderOptions reader;

  @Override
  public Integer call() {
    if (jobs != null && jobs < 1) {
      throw new CommandFailure("--jobs needs a number from 1");
    }
    int threads = jobs != null ? jobs : Math.min(4, Runtime.getRuntime().availableProcessors());
    try (Archive kept = archive.open()) {
      Araxes araxes = reader.builder(program.console()).build();
      try (Inputs documents =
          new Inputs(program.console(), files.named(), origin, araxes.rulebook())) {
        return new AddRun(program.console(), araxes, kept, documents).run(threads);
      }
    }
  }
}
