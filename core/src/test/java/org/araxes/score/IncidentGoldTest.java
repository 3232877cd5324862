package org.araxes.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.araxes.link.DayRange;
import org.junit.jupiter.api.Test;

class IncidentGoldTest {
  private static final long FOURTH = LocalDate.of(1989, 6, 4).toEpochDay();
  private static final long NINTH = LocalDate.of(1989, 6, 9).toEpochDay();

  @Test
  void aDateIsADayASpanOrOpen() {
    assertThat(IncidentGold.days("4 JUN 89")).containsExactly(new DayRange(FOURTH, FOURTH));
    assertThat(IncidentGold.days("4 JUN 89 - 9 JUN 89"))
        .containsExactly(new DayRange(FOURTH, NINTH));
    assertThat(IncidentGold.days("- 9 JUN 89"))
        .containsExactly(new DayRange(DayRange.OPEN_START, NINTH));
    assertThat(IncidentGold.days("(4 JUN 89) / (- 9 JUN 89)")).hasSize(2);
  }

  @Test
  void aSpanThatWasWrittenBackwardsIsTurned() {
    assertThat(IncidentGold.days("9 JUN 89 - 4 JUN 89"))
        .containsExactly(new DayRange(FOURTH, NINTH));
  }

  @Test
  void whatIsNoDateIsNone() {
    assertThat(IncidentGold.days("null")).isEmpty();
    assertThat(IncidentGold.days("")).isEmpty();
    assertThat(IncidentGold.days("31 FEB 89")).isEmpty();
  }

  @Test
  void aPlaceIsAsExactAsItIsTold() {
    assertThat(IncidentGold.places("ARDENIA")).containsExactly("ARDENIA");
    assertThat(IncidentGold.places("ARDENIA: TARNA (CITY): OLD PORT (NEIGHBORHOOD)"))
        .containsExactly("OLD PORT", "TARNA");
    assertThat(IncidentGold.places("(ARDENIA: TARNA (CITY)) / (VELMARK)")).containsExactly("TARNA");
  }
}
