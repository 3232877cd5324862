package org.araxes.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.araxes.Araxes;
import org.araxes.archive.Archive;
import org.araxes.archive.ClaimCheck;
import org.araxes.intake.Blocks;
import org.araxes.link.Linker;
import org.araxes.model.Block;
import org.araxes.model.Document;
import org.araxes.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Looks a sentence up in what was claimed. */
@Command(
    name = "check-claim",
    description = {
      "Show the claims of an archive that speak for a sentence, against it, and around it.",
      "The earliest told comes first. Without --published, \"yesterday\" and the like stay open."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {"  araxes check-claim \"Korvian troops crossed the Velm on 3 May 1997\""})
final class CheckClaimCommand implements Callable<Integer> {
  @ParentCommand private AraxesCommand program;

  @Parameters(paramLabel = "SENTENCE", description = "What is said to have happened.")
  private String sentence;

  @Mixin private ArchiveOption archive;
  @Mixin private OriginOptions origin;
  @Mixin private ReaderOptions reader;

  @Override
  public Integer call() {
    try (Archive kept = archive.open()) {
      Araxes araxes = reader.builder(program.console()).build();
      List<Block> blocks = new Blocks(araxes.rulebook()).cut(sentence, null);
      Reading asked = araxes.read(new Document("the sentence", origin.origin(), sentence, blocks));
      ClaimCheck check = ClaimCheck.of(kept, new Linker(araxes.rulebook()), asked);
      if (!check.isUnderstood()) {
        throw new CommandFailure("no event was read in that sentence: say who did what");
      }
      Map<String, ClaimLines> lines = new HashMap<>();
      for (ClaimCheck.Side side : ClaimCheck.Side.values()) {
        List<ClaimCheck.Found> found = check.on(side);
        program.console().print(heading(side) + " (" + found.size() + ")");
        for (ClaimCheck.Found one : found) {
          ClaimLines of =
              lines.computeIfAbsent(
                  one.hash(), hash -> new ClaimLines(program.console(), kept.reading(hash)));
          print(of, one);
        }
      }
    }
    return Exit.OK;
  }

  private static String heading(ClaimCheck.Side side) {
    return switch (side) {
      case FOR -> "For it";
      case AGAINST -> "Against it";
      case HEDGING -> "Neither";
    };
  }

  private void print(ClaimLines lines, ClaimCheck.Found found) {
    String id = found.claim().ref().claim();
    program.console().print("  " + lines.heading());
    lines.of(id, id, "    ").forEach(program.console()::print);
    program.console().print(lines.cut("        because ", found.why()));
  }
}
