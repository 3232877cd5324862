package org.araxes.app;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.araxes.intake.Intake;
import org.araxes.intake.Outcome;
import org.araxes.model.Origin;

/** The documents that a command line names, opened as they are asked for. */
final class Inputs {
  private Inputs() {}

  static Stream<Outcome> of(Console console, List<String> names, Origin given) {
    Intake intake = new Intake(given);
    return names.stream()
        .flatMap(
            name -> name.equals("-") ? intake.take(console.in(), "-") : intake.take(Path.of(name)));
  }
}
