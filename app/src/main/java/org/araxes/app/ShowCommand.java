package org.araxes.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.araxes.archive.Archive;
import org.araxes.archive.KeptDocument;
import org.araxes.model.Copy;
import org.araxes.notation.Notation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints a document that is kept. */
@Command(
    name = "show",
    description = "Print what an archive holds of a document.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  araxes show report.txt", "  araxes show 9f86d081 --text"})
final class ShowCommand implements Callable<Integer> {
  @ParentCommand private AraxesCommand program;
  @Mixin private ArchiveOption archive;

  @Parameters(paramLabel = "DOCUMENT", description = "Its id, or the beginning of its hash.")
  private String document;

  @Option(names = "--text", description = "Print its text instead of what was read in it.")
  private boolean text;

  @Override
  public Integer call() throws IOException {
    try (Archive kept = archive.open()) {
      List<String> hashes = kept.find(document);
      if (hashes.isEmpty()) {
        throw new CommandFailure(document + ": no such document in " + archive.file());
      }
      Writer out =
          new BufferedWriter(
              new OutputStreamWriter(program.console().out(), StandardCharsets.UTF_8));
      NotationPrinter notation = new NotationPrinter(Notation.USUAL);
      for (String hash : hashes) {
        KeptDocument found = kept.document(hash);
        program.console().say("sha256 " + hash);
        found.copies().forEach(copy -> program.console().say("also as " + copy.id()));
        Copy copy = found.document().copyOf();
        if (copy != null) {
          program.console().say("says what " + copy.id() + " says");
        }
        if (text) {
          out.write(found.document().text());
        } else {
          notation.print(kept.reading(hash), false, out);
        }
      }
      out.flush();
    }
    return Exit.OK;
  }
}
