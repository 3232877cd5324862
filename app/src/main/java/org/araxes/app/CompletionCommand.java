package org.araxes.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a completion script, made from the commands as they are. */
@Command(
    name = "completion",
    description = "Print the script that completes commands and options in bash and zsh.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  source <(araxes completion)")
final class CompletionCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().println(AraxesCommand.completion(spec.root().commandLine()));
    return Exit.OK;
  }
}
