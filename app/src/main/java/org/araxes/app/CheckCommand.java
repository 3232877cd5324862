package org.araxes.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.araxes.Araxes;
import org.araxes.rulebook.Fault;
import org.araxes.rulebook.Frame;
import org.araxes.rulebook.RulebookException;
import org.araxes.score.FrameExamples;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tries rules: whether they can be understood, and whether their examples are read. */
@Command(
    name = "check",
    description = {
      "Check rules: is every file well formed, and is every example sentence read as it says?",
      "Prints one line for each fault, with file, line and column."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  araxes check", "  araxes check my-rules", "  araxes check my-rules --only force"})
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private AraxesCommand program;

  @Parameters(
      arity = "0..1",
      paramLabel = "RULES",
      description = "A folder of rules; without it, the rules that came along.")
  private @Nullable Path rules;

  @Option(
      names = "--only",
      paramLabel = "WORDS",
      description = "Try only the examples of files with these words in their name.")
  private String only = "";

  @Option(
      names = "--parses",
      paramLabel = "FOLDER",
      description = "Keep the grammar of the examples in this folder, and parse none twice.")
  private @Nullable Path parses;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "How many examples to read at a time.")
  private int jobs = Math.min(4, Runtime.getRuntime().availableProcessors());

  private int faults;

  @Override
  public Integer call() {
    Console console = program.console();
    if (rules != null && !Files.isDirectory(rules)) {
      throw new CommandFailure(rules + ": no such folder of rules");
    }
    PrintWriter out = new PrintWriter(console.out(), true, StandardCharsets.UTF_8);
    Araxes araxes;
    try {
      araxes = araxes();
    } catch (RulebookException wrong) {
      print(out, wrong.faults());
      console.say(faults + (faults == 1 ? " fault" : " faults") + "; no example was tried");
      return Exit.NOT_PASSED;
    }
    List<Frame> frames =
        araxes.rulebook().frames("").stream().filter(f -> f.file().contains(only)).toList();
    FrameExamples examples = new FrameExamples(araxes.rulebook(), araxes::ground);
    int sentences = frames.stream().mapToInt(frame -> frame.examples().size()).sum();
    try (Progress progress = new Progress(console, frames.size())) {
      InOrder.map(
          frames.iterator(),
          jobs,
          examples::faults,
          found -> {
            print(out, found);
            progress.oneMore(0);
          });
    }
    console.say(
        frames.size()
            + " frames, "
            + sentences
            + " examples, "
            + faults
            + " not as they should be");
    return faults == 0 ? Exit.OK : Exit.NOT_PASSED;
  }

  private Araxes araxes() {
    Araxes.Builder builder = Araxes.builder();
    if (rules != null) {
      builder.rules(rules);
    }
    if (parses != null) {
      builder.parses(parses);
    }
    return builder.build();
  }

  private void print(PrintWriter out, List<Fault> found) {
    faults += found.size();
    String folder = rules == null ? "" : rules + "/";
    for (Fault fault : found) {
      // A fault's place and its message stand two blanks apart.
      String place = new Fault(folder + fault.file(), fault.line(), fault.column(), "").toString();
      out.println(place + Printable.line(fault.message()));
    }
  }
}
