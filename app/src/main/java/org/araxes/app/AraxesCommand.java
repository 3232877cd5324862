package org.araxes.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.araxes.archive.ArchiveException;
import org.araxes.rulebook.RulebookException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program: what it is, and the commands it has. */
@Command(
    name = "araxes",
    description = {
      "Who did what to whom, when, where, how many, according to whom, and how does it stand?",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = AraxesCommand.Version.class,
    subcommands = {
      ReadCommand.class,
      IntakeCommand.class,
      ExplainCommand.class,
      CheckCommand.class,
      GazetteerCommand.class,
      InitCommand.class,
      AddCommand.class,
      StatusCommand.class,
      SearchCommand.class,
      ShowCommand.class,
      DoctorCommand.class,
      LinkCommand.class,
      CompareCommand.class,
      CheckClaimCommand.class,
      DiffCommand.class,
      DecideCommand.class,
      ExportCommand.class,
      ServeCommand.class,
      ScoreCommand.class,
      CompletionCommand.class,
      CommandLine.HelpCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  araxes read report.txt --published 2021-10-11",
      "  araxes explain report.txt:\"opened fire\"",
      "  araxes check my-rules",
      "",
      "Exit codes: 0 done, 1 nothing could be done, 2 wrong command line, 3 done without some inputs,",
      "4 a check was not passed, 130 interrupted."
    })
final class AraxesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  private final Console console;

  AraxesCommand(Console console) {
    this.console = console;
  }

  Console console() {
    return console;
  }

  /** Runs a command line and returns its exit code. */
  static int run(Console console, String... arguments) {
    return commandLine(console).execute(arguments);
  }

  static CommandLine commandLine(Console console) {
    CommandLine line = new CommandLine(new AraxesCommand(console));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpLongOptionsMaxWidth(28);
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true));
    line.setParameterExceptionHandler(
        (exception, arguments) -> {
          CommandLine wrong = exception.getCommandLine();
          console.say("araxes: " + exception.getMessage());
          CommandLine.UnmatchedArgumentException.printSuggestions(exception, wrong.getErr());
          console.say("Try '" + wrong.getCommandSpec().qualifiedName() + " --help'.");
          return Exit.USAGE;
        });
    line.setExecutionExceptionHandler(
        (exception, command, parsed) -> {
          report(console, exception);
          return Exit.FAILURE;
        });
    return line;
  }

  /** What the user can act upon is said in his words; the rest is our mistake and says so. */
  private static void report(Console console, Exception exception) {
    if (exception instanceof RulebookException wrong) {
      wrong.faults().forEach(fault -> console.say(fault.toString()));
      console.say("araxes: the rules cannot be used");
    } else if (exception instanceof CommandFailure || exception instanceof ArchiveException) {
      console.say("araxes: " + exception.getMessage());
    } else {
      console.say("araxes: our mistake: " + exception);
      exception.printStackTrace(console.err());
    }
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return Exit.USAGE;
  }

  /** Prints the script that completes commands and options in a shell. */
  static String completion(CommandLine line) {
    return AutoComplete.bash("araxes", line);
  }

  /** The version that the jar's manifest states. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = AraxesCommand.class.getPackage().getImplementationVersion();
      return new String[] {"araxes " + (version == null ? "(built from source)" : version)};
    }
  }
}
