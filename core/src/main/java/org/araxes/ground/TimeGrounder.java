package org.araxes.ground;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.araxes.attribute.AttributedText;
import org.araxes.attribute.Telling;
import org.araxes.mark.TimeMeaning;
import org.araxes.mark.TimeWords;
import org.araxes.model.Origin;
import org.araxes.model.TimeExpression;
import org.araxes.model.TimeExpression.Anchor;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * Decides which times the words stand for. The list it gives runs parallel to that of the marked
 * text.
 */
final class TimeGrounder {
  /** A text with a majority of years further back than this tells history. */
  private static final int RECENT_YEARS = 3;

  private static final int FEWEST_YEARS = 3;

  private final Tense tense;
  private final Habits habits;

  TimeGrounder(Rulebook rulebook) {
    this.tense = new Tense(rulebook);
    this.habits = new Habits(rulebook);
  }

  List<TimeExpression> ground(AttributedText attributed, DayEntries entries) {
    List<TimeWords> all = attributed.marked().times();
    LocalDate published = dayOfWriting(attributed.marked().document().origin());
    Story story = new Story();
    int fewest = attributed.tellings().stream().anyMatch(TimeGrounder::isOld) ? 1 : FEWEST_YEARS;
    TimeResolver resolver =
        new TimeResolver(story, new OpenDates(story, isHistorical(all, published, fewest)));
    TellingDays days = TellingDays.of(attributed);
    @Nullable LocalDate entry = null;
    List<TimeExpression> found = new ArrayList<>();
    for (TimeWords words : all) {
      boolean isEntry = entries.of(words.sentence()) >= 0;
      Sentence sentence = attributed.marked().sentences().get(words.sentence());
      Standpoint at =
          new Standpoint(
              sentence.index(),
              sentence.paragraph(),
              days.isRemembered(words.span()),
              tense.of(sentence, words.head()),
              entry != null && isEntry ? entry : days.dayOf(words.span(), found, published));
      ResolvedTime time =
          habits.isHabit(sentence, words, at)
              ? ResolvedTime.unplaced(words.meaning().value())
              : resolver.resolve(words.meaning(), at);
      if (time.period() != null && !isComparison(words, time.period())) {
        story.tell(time.period(), sentence.index(), sentence.paragraph(), time.dated());
      }
      if (entries.of(words.sentence()) == found.size() && time.period() != null) {
        entry = time.period().first();
      }
      // The day over an entry is told in the text: nothing there hangs on the publication.
      boolean onPage = isEntry && entry != null && time.anchor() == Anchor.PUBLISHED;
      Anchor anchor = onPage ? Anchor.NARRATIVE : time.anchor();
      found.add(new TimeExpression(words.span(), words.type(), time.value(), time.edtf(), anchor));
    }
    return found;
  }

  /** A memoir was not written on the days it tells of: its "tonight" is no day of its printing. */
  private static @Nullable LocalDate dayOfWriting(Origin origin) {
    return TellingDays.isRemembering(origin.kind()) ? null : origin.published();
  }

  /** "Earnings fell from those of a year ago": the quarter told of stays the same. */
  private static boolean isComparison(TimeWords words, CalendarPeriod period) {
    return period.grain() == Grain.QUARTER && words.meaning().value().startsWith("-1Y");
  }

  /** One year is enough where somebody's diary is quoted. */
  private static boolean isOld(Telling telling) {
    return TellingDays.isRemembering(telling.medium());
  }

  /** A weekday, "yesterday", "this month": said by somebody who stands near. */
  private static boolean isOfThePresent(TimeMeaning meaning) {
    return meaning.frame() == TimeMeaning.Frame.NOW
        || meaning.frame() == TimeMeaning.Frame.OPEN && meaning.value().contains("-W");
  }

  private static boolean isHistorical(
      List<TimeWords> all, @Nullable LocalDate published, int fewest) {
    if (published == null) {
      return true;
    }
    int old = 0;
    int years = 0;
    for (TimeWords words : all) {
      String value = words.meaning().value();
      if (words.meaning().frame() == TimeMeaning.Frame.STATED) {
        CalendarPeriod period = CalendarPeriod.of(value);
        if (period != null) {
          years++;
          old += period.year() < published.getYear() - RECENT_YEARS ? 1 : 0;
        }
      } else if (isOfThePresent(words.meaning())) {
        years++;
      }
    }
    return old >= fewest && 2 * old > years;
  }
}
