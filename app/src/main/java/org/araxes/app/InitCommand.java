package org.araxes.app;

import java.util.concurrent.Callable;
import org.araxes.archive.FileArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Makes an archive. */
@Command(
    name = "init",
    description = "Make a new archive: one file that keeps documents and what was read in them.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  araxes init", "  araxes init --archive lake-war.araxes"})
final class InitCommand implements Callable<Integer> {
  @ParentCommand private AraxesCommand program;
  @Mixin private ArchiveOption archive;

  @Override
  public Integer call() {
    FileArchive.create(archive.file()).close();
    program.console().say("araxes: made " + archive.file());
    return Exit.OK;
  }
}
