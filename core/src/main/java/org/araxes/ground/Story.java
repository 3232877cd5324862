package org.araxes.ground;

import org.jspecify.annotations.Nullable;

/** What a text has told of so far: the times that "later", "that day" and bare dates lean on. */
final class Story {
  /** A reader's memory for dates, in sentences. */
  private static final int MEMORY = 8;

  private static final int YEAR_MEMORY = 5;

  private record Told(CalendarPeriod period, int sentence, int paragraph) {}

  private @Nullable Told last;
  private @Nullable Told lastDay;
  private @Nullable Told lastQuarter;
  private @Nullable Told lastYear;
  private @Nullable Told lastDated;

  /**
   * @param dated whether the words themselves, or the story, give the year
   */
  void tell(CalendarPeriod period, int sentence, int paragraph, boolean dated) {
    Told told = new Told(period, sentence, paragraph);
    last = told;
    if (period.grain() == Grain.DAY) {
      lastDay = told;
    }
    if (period.grain() == Grain.QUARTER) {
      lastQuarter = told;
    }
    if (dated && period.grain().compareTo(Grain.YEAR) <= 0) {
      lastYear = told;
      if (period.grain() != Grain.YEAR) {
        lastDated = told;
      }
    }
  }

  /** The period told of last; null when none is near. */
  @Nullable CalendarPeriod last(int sentence) {
    return within(last, sentence, MEMORY);
  }

  /** The last period at least as fine as a grain; null when none is near. */
  @Nullable CalendarPeriod last(Grain grain, int sentence) {
    if (grain == Grain.DAY) {
      return within(lastDay, sentence, MEMORY);
    }
    CalendarPeriod period = within(last, sentence, MEMORY);
    return period != null && period.grain().compareTo(grain) <= 0 ? period : null;
  }

  /** The last quarter, if this sentence or the two before it tell of one. */
  @Nullable CalendarPeriod quarter(int sentence) {
    return within(lastQuarter, sentence, 2);
  }

  /** The last quarter of the text. */
  @Nullable CalendarPeriod quarter() {
    return lastQuarter == null ? null : lastQuarter.period();
  }

  /** The year of a full date in this paragraph; null when there is none. */
  @Nullable Integer yearOfParagraph(int paragraph) {
    return lastDated != null && lastDated.paragraph() == paragraph
        ? lastDated.period().year()
        : null;
  }

  /** The year stated last, if it is near; null otherwise. */
  @Nullable Integer yearNearby(int sentence) {
    CalendarPeriod period = within(lastYear, sentence, YEAR_MEMORY);
    return period == null ? null : period.year();
  }

  /** The year stated last; null when none was. */
  @Nullable Integer year() {
    return lastYear == null ? null : lastYear.period().year();
  }

  private static @Nullable CalendarPeriod within(@Nullable Told told, int sentence, int most) {
    return told != null && sentence - told.sentence() <= most ? told.period() : null;
  }
}
