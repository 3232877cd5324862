package org.araxes.ground;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.araxes.model.TimeExpression.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the year of "23 October", the week of "Friday", the month of "the 5th": the nearest that
 * fits the tense, unless that is in the future of a text that tells the past; then the story told
 * gives the year.
 */
final class OpenDates {
  private static final String OPEN_YEAR = "XXXX-";
  private static final String OPEN_WEEK = "XXXX-WXX-";
  private static final String OPEN_MONTH = "XXXX-XX-";

  /** A text that tells of older years than this does not mean the year of its publication. */
  private static final int RECENT_YEARS = 2;

  /** A past date further back than its next return is ahead makes a reader look for its year. */
  private static final int HALF_A_YEAR = 183;

  private static final int WEEK = 7;
  private static final int MONTH = 30;
  private static final int YEAR = 365;

  /** What being on the wrong side of the tense costs, in cycles. */
  private static final double SURE = 0.92;

  private static final double GUESSED = 0.45;

  private static final double GUESSED_WEEKDAY = 0.8;

  private final Story story;
  private final boolean historical;

  /**
   * @param historical whether most dates of the text are of years long before its publication
   */
  OpenDates(Story story, boolean historical) {
    this.story = story;
    this.historical = historical;
  }

  ResolvedTime resolve(String value, Standpoint at) {
    LocalDate now = at.now();
    int slash = value.indexOf('/');
    if (slash > 0) {
      return interval(value.substring(0, slash), value.substring(slash + 1), at);
    }
    CalendarPeriod told = story.last(Grain.MONTH, at.sentence());
    if (value.startsWith(OPEN_MONTH) && !value.endsWith("XX") && told != null) {
      return ofMonth(value, told);
    }
    if (value.startsWith(OPEN_WEEK) || value.startsWith(OPEN_MONTH)) {
      return now == null
          ? ResolvedTime.unplaced(value)
          : published(choose(around(value, now), at, cycle(value)), value);
    }
    String part = value.substring(OPEN_YEAR.length());
    Integer year = yearTold(part, at);
    if (year != null) {
      CalendarPeriod period = inYear(part, year);
      return period == null
          ? ResolvedTime.unplaced(value)
          : ResolvedTime.of(period, Anchor.NARRATIVE, true);
    }
    return now == null
        ? new ResolvedTime(value, null, null, Anchor.NONE, false)
        : published(choose(inYears(part, now), at, YEAR), value);
  }

  /** "On the 22nd" is of the month told of, or the one nearest to the day told of. */
  private static ResolvedTime ofMonth(String value, CalendarPeriod told) {
    return around(value, told.first()).stream()
        .filter(day -> told.grain() == Grain.DAY || isWithin(day, told))
        .min(Comparator.comparingLong(day -> day.daysFrom(told.first())))
        .map(day -> ResolvedTime.of(day, Anchor.NARRATIVE, true))
        .orElse(ResolvedTime.unplaced(value));
  }

  private static boolean isWithin(CalendarPeriod day, CalendarPeriod told) {
    return !day.first().isBefore(told.first()) && !day.first().isAfter(told.last());
  }

  private ResolvedTime interval(String from, String until, Standpoint at) {
    ResolvedTime start = resolve(from, at);
    CalendarPeriod first = start.period();
    CalendarPeriod last =
        first == null ? null : inYear(until.substring(OPEN_YEAR.length()), first.year());
    if (first == null || last == null) {
      return ResolvedTime.unplaced(from + "/" + until);
    }
    return new ResolvedTime(
        first.value() + "/" + last.value(),
        first.edtf() + "/" + last.edtf(),
        first,
        start.anchor(),
        start.dated());
  }

  private static ResolvedTime published(@Nullable CalendarPeriod period, String value) {
    return period == null
        ? ResolvedTime.unplaced(value)
        : ResolvedTime.of(period, Anchor.PUBLISHED, false);
  }

  /** The year that the story gives; null when the day of publication is to decide. */
  private @Nullable Integer yearTold(String part, Standpoint at) {
    LocalDate now = at.now();
    if (now == null) {
      return story.year();
    }
    if (at.tense().direction() == Tense.Direction.FUTURE && !historical) {
      return null;
    }
    Integer ofParagraph = story.yearOfParagraph(at.paragraph());
    if (ofParagraph != null && ofParagraph < now.getYear() - 1) {
      return ofParagraph;
    }
    Integer nearby = story.yearNearby(at.sentence());
    if (historical || at.remembered()) {
      Integer any = nearby == null ? story.year() : nearby;
      return any != null && any < now.getYear() - RECENT_YEARS ? any : null;
    }
    if (nearby != null && nearby < now.getYear() && isAlarm(part, now)) {
      return nearby;
    }
    return null;
  }

  /** Whether the nearest such date lies after the day the text was put out. */
  private static boolean isAlarm(String part, LocalDate now) {
    return inYears(part, now).stream()
            .filter(period -> !period.first().isAfter(now))
            .mapToLong(period -> period.daysFrom(now))
            .min()
            .orElse(0)
        > HALF_A_YEAR;
  }

  private static List<CalendarPeriod> inYears(String part, LocalDate now) {
    List<CalendarPeriod> found = new ArrayList<>();
    for (int year = now.getYear() - 1; year <= now.getYear() + 1; year++) {
      CalendarPeriod period = inYear(part, year);
      if (period != null) {
        found.add(period);
      }
    }
    return found;
  }

  private static @Nullable CalendarPeriod inYear(String part, int year) {
    try {
      return CalendarPeriod.inYear(part, year);
    } catch (DateTimeException e) {
      // 29 February, or a day that no month has.
      return null;
    }
  }

  private static List<CalendarPeriod> around(String value, LocalDate now) {
    List<CalendarPeriod> found = new ArrayList<>();
    if (value.equals("XXXX-WXX-WE")) {
      CalendarPeriod weekend = CalendarPeriod.around(now, Grain.WEEKEND);
      found.addAll(List.of(weekend.shifted(-1), weekend, weekend.shifted(1)));
    } else if (value.startsWith(OPEN_WEEK)) {
      int weekday = value.charAt(OPEN_WEEK.length()) - '0';
      LocalDate sameWeek = now.plusDays(weekday - now.getDayOfWeek().getValue());
      for (int weeks = -1; weeks <= 1; weeks++) {
        found.add(new CalendarPeriod(sameWeek.plusWeeks(weeks), Grain.DAY));
      }
    } else if (value.endsWith("XX")) {
      found.add(new CalendarPeriod(now.minusDays(1), Grain.DAY));
    } else {
      int day = Integer.parseInt(value.substring(OPEN_MONTH.length()));
      for (int months = -1; months <= 1; months++) {
        LocalDate month = now.withDayOfMonth(1).plusMonths(months);
        if (day <= month.lengthOfMonth()) {
          found.add(new CalendarPeriod(month.withDayOfMonth(day), Grain.DAY));
        }
      }
    }
    return found;
  }

  private static int cycle(String value) {
    return value.startsWith(OPEN_WEEK) ? WEEK : MONTH;
  }

  /**
   * The nearest one, where one on the wrong side of the tense counts as further away: out of reach
   * when the tense is sure.
   *
   * @param cycle days after which the same words come round again
   */
  private static @Nullable CalendarPeriod choose(
      List<CalendarPeriod> candidates, Standpoint at, int cycle) {
    LocalDate now = at.now();
    double guessed = cycle == WEEK ? GUESSED_WEEKDAY : GUESSED;
    double wrongSide = (at.tense().sure() ? SURE : guessed) * cycle;
    return now == null
        ? null
        : candidates.stream()
            .min(
                Comparator.comparingDouble(
                    period -> period.daysFrom(now) + (fits(period, at, now) ? 0 : wrongSide)))
            .orElse(null);
  }

  private static boolean fits(CalendarPeriod period, Standpoint at, LocalDate now) {
    return switch (at.tense().direction()) {
      case PAST -> !period.first().isAfter(now);
      case FUTURE -> !period.last().isBefore(now);
      default -> true;
    };
  }
}
