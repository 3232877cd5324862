package org.araxes.corenlp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.jspecify.annotations.Nullable;

/**
 * Moves a weekday, or a day or month without a year, to the side of the day of publication that the
 * verb beside it tells: "left on Friday" is past, "will leave on Friday" to come.
 */
final class Tense {
  private static final int NEAR = 2;
  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> TO_COME =
      Set.of("will", "would", "could", "should", "'ll", "’ll");

  private enum Side {
    PAST,
    TO_COME,
    OPEN
  }

  private Tense() {}

  /**
   * @param first the first token of the expression, {@code last} its last one
   * @param value what it is on the side that is nearer; null when it is not known
   */
  static @Nullable String moved(
      Sentence sentence, int first, int last, @Nullable String value, LocalDate published) {
    Side side = side(sentence, first, last);
    if (value == null || side == Side.OPEN || value.length() < 7) {
      return value;
    }
    boolean weekday = false;
    boolean year = false;
    boolean relative = false;
    for (int i = first; i <= last; i++) {
      String word = sentence.token(i).word().toLowerCase(Locale.ROOT);
      weekday |= WEEKDAYS.contains(word);
      year |= word.matches(".*\\d{3,}.*|'\\d\\d");
      relative |=
          word.matches("last|next|this|past|coming|previous|following|ago|every|each|later");
    }
    if (year || relative) {
      return value;
    }
    return weekday ? movedDay(value, side, published) : movedYear(value, side, published);
  }

  private static String movedDay(String value, Side side, LocalDate published) {
    LocalDate day = day(value);
    if (day == null || Math.abs(day.toEpochDay() - published.toEpochDay()) > 6) {
      return value;
    }
    LocalDate moved =
        side == Side.PAST && day.isAfter(published)
            ? day.minusWeeks(1)
            : side == Side.TO_COME && day.isBefore(published) ? day.plusWeeks(1) : day;
    return moved + value.substring(10);
  }

  /** A day or month of the year before or after, when that of its own is on the wrong side. */
  private static String movedYear(String value, Side side, LocalDate published) {
    if (!value.matches("\\d{4}-\\d\\d(-\\d\\d)?")) {
      return value;
    }
    int year = Integer.parseInt(value.substring(0, 4));
    if (Math.abs(year - published.getYear()) > 1) {
      return value;
    }
    int against = value.compareTo(published.toString().substring(0, value.length()));
    int moved = side == Side.PAST && against > 0 ? -1 : side == Side.TO_COME && against < 0 ? 1 : 0;
    return String.format(Locale.ROOT, "%04d%s", year + moved, value.substring(4));
  }

  private static @Nullable LocalDate day(String value) {
    try {
      return value.length() < 10 ? null : LocalDate.parse(value.substring(0, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Side side(Sentence sentence, int first, int last) {
    Side side = Side.OPEN;
    for (int i = Math.max(0, first - NEAR - 1); i < sentence.size() && i <= last + NEAR + 1; i++) {
      if (i >= first && i <= last) {
        continue;
      }
      Token token = sentence.token(i);
      if (TO_COME.contains(token.word().toLowerCase(Locale.ROOT))) {
        return Side.TO_COME;
      }
      if (token.tag().equals("VBD") || token.lemma().equals("have")) {
        side = Side.PAST;
      }
    }
    return side;
  }
}
