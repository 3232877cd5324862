package org.araxes.ground;

import java.util.Set;
import org.araxes.mark.TimeMeaning;
import org.araxes.mark.TimeWords;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;

/** Tells the April of every year from one April: "April is usually dry". */
final class Habits {
  private static final int MONTH_LENGTH = "XXXX-04".length();

  private final Set<String> cues;

  Habits(Rulebook rulebook) {
    this.cues = rulebook.words("habit-cues");
  }

  boolean isHabit(Sentence sentence, TimeWords words, Standpoint at) {
    return words.meaning().frame() == TimeMeaning.Frame.OPEN
        && words.meaning().value().length() == MONTH_LENGTH
        && at.tense().direction() == Tense.Direction.PRESENT
        && sentence.tokens().stream().anyMatch(token -> cues.contains(token.lemma()));
  }
}
