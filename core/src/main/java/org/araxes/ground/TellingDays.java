package org.araxes.ground;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.araxes.attribute.AttributedText;
import org.araxes.attribute.Telling;
import org.araxes.model.Directness;
import org.araxes.model.Span;
import org.araxes.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the voices of a text speak: "tomorrow" in words quoted from Friday is Saturday,
 * and what stands in a memoir was written long before the text that quotes it.
 */
final class TellingDays {
  private static final Set<String> REMEMBERED = Set.of("memoir", "diary", "letter", "archive");

  /** Whether works of a kind tell of times long before they came out. */
  static boolean isRemembering(@Nullable String kind) {
    return kind != null && REMEMBERED.contains(kind);
  }

  private final TreeMap<Integer, Telling> dated = new TreeMap<>();
  private final TreeMap<Integer, Span> remembered = new TreeMap<>();

  private TellingDays() {}

  static TellingDays of(AttributedText attributed) {
    TellingDays days = new TellingDays();
    for (Telling telling : attributed.tellings()) {
      Span when = telling.when();
      for (Span content : telling.content()) {
        if (when != null && telling.directness() == Directness.DIRECT) {
          days.dated.put(content.start(), telling);
        }
      }
      if (telling.medium() != null && REMEMBERED.contains(telling.medium())) {
        // "An entry of 3 May says": the day stands in the words that name the source.
        telling.source().forEach(words -> days.remembered.put(words.start(), words));
        telling.content().forEach(words -> days.remembered.put(words.start(), words));
      }
    }
    return days;
  }

  boolean isRemembered(Span words) {
    var before = remembered.floorEntry(words.start());
    return before != null && before.getValue().covers(words);
  }

  /**
   * The day that the speaker of some words stands on.
   *
   * @param resolved the times before them, in the order of the text
   */
  @Nullable LocalDate dayOf(
      Span words, List<TimeExpression> resolved, @Nullable LocalDate published) {
    Telling telling = covering(dated, words);
    if (telling == null || telling.when() == null) {
      return published;
    }
    List<Integer> starts = new ArrayList<>(resolved.size());
    resolved.forEach(time -> starts.add(time.span().start()));
    int at = Collections.binarySearch(starts, telling.when().start());
    String value = at < 0 ? null : resolved.get(at).value();
    CalendarPeriod day = value == null ? null : CalendarPeriod.of(value);
    return day != null && day.grain() == Grain.DAY ? day.first() : published;
  }

  private static @Nullable Telling covering(TreeMap<Integer, Telling> tellings, Span words) {
    var before = tellings.floorEntry(words.start());
    return before != null
            && before.getValue().content().stream().anyMatch(content -> content.covers(words))
        ? before.getValue()
        : null;
  }
}
