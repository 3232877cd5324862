package org.araxes.ground;

import java.time.LocalDate;
import java.util.List;
import org.araxes.mark.TimeMeaning;
import org.araxes.model.TimeExpression.Anchor;
import org.jspecify.annotations.Nullable;

/** Resolves what time words mean where they stand: against a day, and against the story told. */
final class TimeResolver {
  private final Story story;
  private final OpenDates open;

  TimeResolver(Story story, OpenDates open) {
    this.story = story;
    this.open = open;
  }

  ResolvedTime resolve(TimeMeaning meaning, Standpoint at) {
    ResolvedTime bare = withoutClock(meaning, at);
    return finished(bare, meaning);
  }

  private ResolvedTime withoutClock(TimeMeaning meaning, Standpoint at) {
    String value = meaning.value();
    return switch (meaning.frame()) {
      case STATED -> stated(value);
      case OPEN -> open.resolve(value, at);
      case NOW -> now(Shift.of(value), at.now(), at.sentence());
      case THEN -> then(Shift.of(value), at.now(), at.sentence());
      case SAME, CLOCK -> same(value, at.now(), at.sentence());
      case UNTIL_NOW -> untilNow(value, at.now());
      case SOLAR -> converted(OtherCalendars.solar(value));
      case LUNAR -> converted(OtherCalendars.lunar(value));
      case JULIAN -> converted(OtherCalendars.julian(value));
    };
  }

  private static ResolvedTime stated(String value) {
    int slash = value.indexOf('/');
    if (slash > 0) {
      CalendarPeriod from = CalendarPeriod.of(value.substring(0, slash));
      CalendarPeriod until = CalendarPeriod.of(value.substring(slash + 1));
      return from == null || until == null || until.last().isBefore(from.first())
          ? ResolvedTime.UNKNOWN
          : new ResolvedTime(value, from.edtf() + "/" + until.edtf(), from, Anchor.STATED, true);
    }
    if (value.startsWith("BC")) {
      return new ResolvedTime(value, beforeChrist(value.substring(2)), null, Anchor.STATED, true);
    }
    CalendarPeriod period = CalendarPeriod.of(value);
    if (period != null) {
      return ResolvedTime.of(period, Anchor.STATED, true);
    }
    boolean isDate = Character.isDigit(value.charAt(0));
    if (isDate) {
      return ResolvedTime.UNKNOWN;
    }
    return value.endsWith("_REF")
        ? ResolvedTime.unplaced(value)
        : new ResolvedTime(value, null, null, Anchor.STATED, false);
  }

  /** There is no year nought: 3000 BC is the year -2999. */
  private static @Nullable String beforeChrist(String year) {
    if (year.length() < 3 || year.length() > 4 || !year.chars().allMatch(Character::isDigit)) {
      return null;
    }
    String before = Integer.toString(Integer.parseInt(year) - 1);
    return "-" + "0".repeat(4 - before.length()) + before;
  }

  private ResolvedTime now(Shift shift, @Nullable LocalDate now, int sentence) {
    if (shift.steps() == null) {
      return ResolvedTime.unplaced(shift.back() ? "PAST_REF" : "FUTURE_REF");
    }
    CalendarPeriod quarter = story.quarter(sentence);
    if (shift.unit().equals("Y")
        && shift.back()
        && shift.part() == null
        && quarter != null
        && shift.steps() == 1) {
      return ResolvedTime.of(quarter.plusYears(-1), Anchor.NARRATIVE, false);
    }
    CalendarPeriod there = now == null ? null : shift.from(now);
    if (there == null) {
      // Thousands of years ago, or a day nobody knows.
      return now == null || !shift.back()
          ? ResolvedTime.UNKNOWN
          : ResolvedTime.unplaced("PAST_REF");
    }
    return ResolvedTime.of(there, Anchor.PUBLISHED, false);
  }

  private ResolvedTime then(Shift shift, @Nullable LocalDate now, int sentence) {
    if (shift.steps() == null) {
      return ResolvedTime.unplaced(shift.back() ? "PAST_REF" : "FUTURE_REF");
    }
    CalendarPeriod base = story.last(fineness(shift), sentence);
    if (base == null && shift.unit().equals("Y")) {
      base = story.last(sentence);
    }
    if (base != null) {
      CalendarPeriod there =
          keepsGrain(shift, base)
              ? base.plusYears(shift.back() ? -shift.steps() : shift.steps())
              : shift.from(base.first());
      return there == null ? ResolvedTime.UNKNOWN : ResolvedTime.of(there, Anchor.NARRATIVE, true);
    }
    CalendarPeriod there = now == null || !shift.back() ? null : shift.from(now);
    return there == null ? ResolvedTime.UNKNOWN : ResolvedTime.of(there, Anchor.PUBLISHED, false);
  }

  /** How fine the base must be for a step to make sense. */
  private static Grain fineness(Shift shift) {
    String unit = shift.unit();
    if (unit.startsWith("wd")) {
      return Grain.DAY;
    }
    if (unit.startsWith("mo") || unit.startsWith("se")) {
      return Grain.YEAR;
    }
    Grain grain = Grain.of(unit);
    return grain == Grain.WEEKEND ? Grain.WEEK : grain;
  }

  /** A year after a quarter is the same quarter of another year. */
  private static boolean keepsGrain(Shift shift, CalendarPeriod base) {
    return shift.unit().equals("Y")
        && shift.part() == null
        && (base.grain() == Grain.QUARTER || base.grain() == Grain.DAY);
  }

  private ResolvedTime same(String value, @Nullable LocalDate now, int sentence) {
    int at = value.indexOf('@');
    String unit = at < 0 ? value : value.substring(0, at);
    CalendarPeriod base =
        unit.equals("Q")
            ? story.quarter()
            : unit.equals("D") ? story.last(Grain.DAY, sentence) : story.last(sentence);
    if (base != null && base.grain().compareTo(Grain.of(unit)) <= 0) {
      return ResolvedTime.of(
          part(CalendarPeriod.around(base.first(), Grain.of(unit)), value, at),
          Anchor.NARRATIVE,
          true);
    }
    return now == null
        ? ResolvedTime.UNKNOWN
        : ResolvedTime.of(
            part(CalendarPeriod.around(now, Grain.of(unit)), value, at), Anchor.PUBLISHED, false);
  }

  private static CalendarPeriod part(CalendarPeriod whole, String value, int at) {
    CalendarPeriod part =
        at < 0 ? null : CalendarPeriod.of(whole.value() + "-" + value.substring(at + 1));
    return part == null ? whole : part;
  }

  /** "The past five days", "the five-year war": the value is the length, EDTF the days. */
  private static ResolvedTime untilNow(String value, @Nullable LocalDate now) {
    if (now == null || value.length() < 3 || value.startsWith("PT")) {
      return new ResolvedTime(value, null, null, Anchor.STATED, false);
    }
    CalendarPeriod start = Shift.of("-" + value.substring(1)).from(now);
    if (start == null || start.grain() == Grain.DAY && !value.endsWith("D")) {
      return new ResolvedTime(value, null, null, Anchor.STATED, false);
    }
    CalendarPeriod end = CalendarPeriod.around(now, start.grain());
    String edtf =
        start.grain() == Grain.WEEK
            ? start.first() + "/" + now
            : ends(start)[0] + "/" + ends(end)[1];
    return new ResolvedTime(value, edtf, null, Anchor.PUBLISHED, false);
  }

  private static String[] ends(CalendarPeriod period) {
    String edtf = period.edtf();
    int slash = edtf.indexOf('/');
    return slash < 0
        ? new String[] {edtf, edtf}
        : new String[] {edtf.substring(0, slash), edtf.substring(slash + 1)};
  }

  private static ResolvedTime converted(@Nullable String edtf) {
    if (edtf == null) {
      return ResolvedTime.UNKNOWN;
    }
    String value = edtf.replace("~", "");
    return new ResolvedTime(
        value,
        edtf,
        CalendarPeriod.of(value.length() > 10 ? value.substring(0, 10) : value),
        Anchor.STATED,
        true);
  }

  /** Adds the time of day, and the part of the period that is meant. */
  private static ResolvedTime finished(ResolvedTime time, TimeMeaning meaning) {
    String value = time.value();
    String edtf = time.edtf();
    if (meaning.clock() != null && value != null) {
      value = value + "T" + meaning.clock();
      boolean exact = meaning.clock().indexOf(':') > 0 && !meaning.clock().equals("24:00");
      edtf = edtf != null && exact ? edtf + "T" + meaning.clock() + ":00" : edtf;
    } else if (time.period() != null && edtf != null && !edtf.contains("/")) {
      edtf = qualified(time.period(), edtf, meaning.sense());
    }
    return new ResolvedTime(value, edtf, time.period(), time.anchor(), time.dated());
  }

  private static String qualified(CalendarPeriod period, String edtf, TimeMeaning.Sense sense) {
    boolean divisible =
        List.of(Grain.MONTH, Grain.YEAR, Grain.DECADE, Grain.CENTURY).contains(period.grain());
    return switch (sense) {
      case NONE -> edtf;
      case APPROX -> edtf.endsWith("~") ? edtf : edtf + "~";
      case START -> divisible ? period.third(0) : edtf + "~";
      case MID -> divisible ? period.third(1) : edtf + "~";
      case END -> divisible ? period.third(2) : edtf + "~";
    };
  }
}
