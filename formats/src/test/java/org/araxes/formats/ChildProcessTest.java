package org.araxes.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.araxes.intake.Intake;
import org.araxes.intake.Outcome;
import org.araxes.intake.Refused;
import org.araxes.intake.Source;
import org.araxes.intake.Taken;
import org.araxes.model.Origin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a parser does in the child: it ends within the limits, and the next file is read. */
class ChildProcessTest {
  /** Long enough for a child to begin on a machine with other work. */
  private static final Limits SHORT =
      new Limits(Duration.ofSeconds(8), Duration.ofSeconds(11), 96, 1_000_000, 500_000, 3);

  private final OfficeFormat format = new OfficeFormat(SHORT, Trap.class);
  private final Intake intake = new Intake(Origin.UNKNOWN);

  @AfterEach
  void close() {
    format.close();
  }

  private Outcome offer(String order) {
    Source source =
        Source.of("order", new ByteArrayInputStream(Papers.utf8(order.repeat(1) + "\n")));
    try (Stream<Outcome> outcomes = format.open(source, intake)) {
      return outcomes.findFirst().orElseThrow();
    } catch (java.io.IOException e) {
      return new Refused("order", String.valueOf(e.getMessage()));
    }
  }

  private void goesOn() {
    assertThat(offer("Rain fell.")).isInstanceOf(Taken.class);
  }

  @ParameterizedTest
  @CsvSource({
    "hang, took too long",
    "talk, took too long",
    "fill, more than 96 MB of memory",
    "die, broke the process that opened it (7)",
    "sink, nested too deep",
    "flood, more than 500000 characters"
  })
  void endsWithinItsLimitsAndTheNextFileIsRead(String order, String reason) {
    goesOn();
    long begun = System.nanoTime();
    Outcome outcome = offer(order);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
    assertThat(outcome).isInstanceOf(Refused.class);
    assertThat(((Refused) outcome).reason()).contains(reason);
    goesOn();
  }

  @Test
  void aFileThatIsTooLargeIsNotHandedOver() {
    assertThat(((Refused) offer("x".repeat(1_000_001))).reason()).contains("more than 1 MB");
    goesOn();
  }

  @Test
  void moreTextThanIsWantedIsNotHandedBack() {
    assertThat(((Refused) offer("rain ".repeat(120_000))).reason())
        .contains("more than 500000 characters");
    goesOn();
  }

  @Test
  void theChildIsReplacedAfterSoManyFiles() {
    List<Outcome> outcomes =
        Stream.of("one", "two", "three", "four", "five").map(this::offer).toList();
    assertThat(outcomes).hasSize(5).allMatch(Taken.class::isInstance);
  }
}
