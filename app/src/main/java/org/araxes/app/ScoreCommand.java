package org.araxes.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "score")
final class ScoreCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return Exit.FAILURE;
  }
}
