package org.araxes.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.araxes.archive.Archive;
import org.araxes.archive.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Says how much an archive holds. */
@Command(
    name = "status",
    description = "Say how much an archive holds.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
  @ParentCommand private AraxesCommand program;
  @Mixin private ArchiveOption archive;

  @Override
  public Integer call() {
    PrintStream out = new PrintStream(program.console().out(), false, StandardCharsets.UTF_8);
    try (Archive kept = archive.open()) {
      Status status = kept.status();
      out.print("documents  " + status.documents() + "\n");
      out.print("copies     " + status.copies() + "\n");
      out.print("readings   " + status.readings() + "\n");
      out.print("claims     " + status.claims() + "\n");
      out.print("decisions  " + status.decisions() + "\n");
      out.print("bytes      " + status.bytes() + "\n");
    }
    out.flush();
    return Exit.OK;
  }
}
