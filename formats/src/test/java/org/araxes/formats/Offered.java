package org.araxes.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.araxes.intake.Columns;
import org.araxes.intake.Intake;
import org.araxes.intake.Outcome;
import org.araxes.intake.Refused;
import org.araxes.intake.Taken;
import org.araxes.model.Origin;
import org.araxes.rulebook.Rulebook;

/** Offers files to an intake that all tests share, and so one child process. */
final class Offered {
  private static final Intake INTAKE = new Intake(Origin.UNKNOWN);

  private Offered() {}

  static List<Outcome> file(Path folder, String name, byte[] bytes) throws IOException {
    return path(Files.write(folder.resolve(name), bytes));
  }

  static List<Outcome> path(Path path) {
    return all(INTAKE.take(path));
  }

  static List<Outcome> table(Path path, Columns columns) {
    return all(new Intake(Origin.UNKNOWN, columns, Rulebook.standard()).take(path));
  }

  private static List<Outcome> all(Stream<Outcome> outcomes) {
    try (outcomes) {
      return outcomes.toList();
    }
  }

  static Taken taken(Outcome outcome) {
    assertThat(outcome).as(outcome.toString()).isInstanceOf(Taken.class);
    return (Taken) outcome;
  }

  static Taken only(List<Outcome> outcomes) {
    assertThat(outcomes).hasSize(1);
    return taken(outcomes.get(0));
  }

  static Refused refusal(List<Outcome> outcomes) {
    assertThat(outcomes).singleElement().isInstanceOf(Refused.class);
    return (Refused) outcomes.get(0);
  }
}
