package org.araxes.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Intervals of days: the coarser holds the finer, and what overlaps has no distance. */
class DayRangeLawsTest {
  @RepeatedTest(200)
  void aDayLiesInItsMonthAndItsMonthInItsYear(RepetitionInfo repetition) {
    LocalDate day = day(new Random(repetition.getCurrentRepetition()));
    String written = day.toString();
    DayRange one = DayRange.of(written);
    DayRange month = DayRange.of(written.substring(0, 7));
    DayRange year = DayRange.of(written.substring(0, 4));
    assertThat(one).isEqualTo(DayRange.of(day));
    assertThat(one.days()).isEqualTo(1);
    assertThat(month.days()).isEqualTo(day.lengthOfMonth());
    assertThat(year.days()).isEqualTo(day.lengthOfYear());
    for (List<DayRange> pair : List.of(List.of(one, month), List.of(month, year))) {
      assertThat(pair.get(0).from()).isGreaterThanOrEqualTo(pair.get(1).from());
      assertThat(pair.get(0).until()).isLessThanOrEqualTo(pair.get(1).until());
    }
  }

  @RepeatedTest(200)
  void overlapAndDistanceAgreeBothWays(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    DayRange one = DayRange.of(day(random) + "/" + day(random).plusYears(120));
    DayRange other = DayRange.of(day(random).toString().substring(0, 7));
    assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    assertThat(one.distance(other)).isEqualTo(other.distance(one));
    assertThat(one.distance(other) == 0).isEqualTo(one.overlaps(other));
  }

  private static LocalDate day(Random random) {
    return LocalDate.ofEpochDay(random.nextInt(40_000) - 20_000);
  }
}
