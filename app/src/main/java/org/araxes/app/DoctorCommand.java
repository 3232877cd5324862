package org.araxes.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.araxes.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Looks for damage in an archive. */
@Command(
    name = "doctor",
    description = "Look for damage in an archive, from the pages of the file up to the readings.",
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
  @ParentCommand private AraxesCommand program;
  @Mixin private ArchiveOption archive;

  @Option(names = "--reindex", description = "First make the indices again from the readings.")
  private boolean reindex;

  @Override
  public Integer call() {
    try (Archive kept = archive.open()) {
      if (reindex) {
        kept.reindex();
      }
      List<String> faults = kept.check();
      faults.forEach(program.console()::say);
      program
          .console()
          .say("araxes: " + archive.file() + (faults.isEmpty() ? " is sound" : " is damaged"));
      return faults.isEmpty() ? Exit.OK : Exit.NOT_PASSED;
    }
  }
}
