package org.araxes.read;

import java.util.List;
import java.util.Objects;
import org.araxes.ground.DayEntries;
import org.araxes.ground.GroundedText;
import org.araxes.model.TimeExpression;
import org.araxes.model.When;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The day that a story goes on with: a simple past without a time of its own, in the paragraph
 * where the sentence before told the day of what happened.
 */
final class StoryTime {
  /** Whether a word of a sentence says that somebody says something. */
  @FunctionalInterface
  interface Cue {
    boolean is(Sentence sentence, int token);
  }

  private static final int REACH = 2;

  private final List<Sentence> sentences;
  private final List<TimeExpression> all;
  private final DayEntries entries;
  private final TimedWords times;
  private final Cue cue;

  StoryTime(GroundedText text, TimedWords times, Cue cue) {
    this.sentences = text.attributed().marked().sentences();
    this.all = text.times();
    this.entries = text.entries();
    this.times = times;
    this.cue = cue;
  }

  @Nullable When timeOf(Sentence sentence, Grammar grammar, int trigger) {
    if (!isMain(sentence, grammar, trigger)) {
      return null;
    }
    When entry = entry(sentence);
    if (entry != null && isTold(sentence, grammar, trigger)) {
      When other = goneOn(sentence);
      return other == null ? entry : other;
    }
    boolean hasOwn = times.of(sentence.index()).stream().anyMatch(timed -> !timed.isSpan());
    if (hasOwn || !isSimplePast(sentence, grammar, trigger)) {
      return null;
    }
    return goneOn(sentence);
  }

  /** The day that the sentences before told in this paragraph. */
  private @Nullable When goneOn(Sentence sentence) {
    for (int back = 1; back <= REACH && sentence.index() - back >= 0; back++) {
      Sentence before = sentences.get(sentence.index() - back);
      if (before.paragraph() != sentence.paragraph()) {
        return null;
      }
      TimedWords.Timed day = day(before);
      if (day != null) {
        return narrated(day.time());
      }
    }
    return null;
  }

  private static When narrated(TimeExpression time) {
    return new When(
        Objects.requireNonNull(time.value()), time.edtf(), null, TimeExpression.Anchor.NARRATIVE);
  }

  /** The day over the entry of a diary. */
  private @Nullable When entry(Sentence sentence) {
    int head = entries.of(sentence.index());
    TimeExpression day = head < 0 ? null : all.get(head);
    return day == null || day.value() == null ? null : narrated(day);
  }

  /** The day of what a sentence tells, if it is not that of a saying. */
  private TimedWords.@Nullable Timed day(Sentence sentence) {
    Grammar grammar = sentence.grammar();
    if (grammar == null) {
      return null;
    }
    TimedWords.Timed found = null;
    for (TimedWords.Timed timed : times.of(sentence.index())) {
      int above = grammar.head(timed.head());
      if (timed.isDay()
          && above != Grammar.ROOT
          && sentence.token(above).isVerb()
          && !cue.is(sentence, above)
          && isSimplePast(sentence, grammar, above)) {
        found = timed;
      }
    }
    return found;
  }

  /** Past or present, with or without a subject: "Buried nine", "Radio Luanda announces". */
  private static boolean isTold(Sentence sentence, Grammar grammar, int verb) {
    String tag = sentence.token(verb).tag();
    boolean isVerb = tag.startsWith("VB") && !tag.equals("VB");
    return isVerb && grammar.children(verb, "aux").stream().allMatch(aux -> isBe(sentence, aux));
  }

  private static boolean isBe(Sentence sentence, int aux) {
    return sentence.token(aux).lemma().equals("be");
  }

  private static boolean isSimplePast(Sentence sentence, Grammar grammar, int verb) {
    String tag = sentence.token(verb).tag();
    if (tag.equals("VBD")) {
      return true;
    }
    return tag.equals("VBN")
        && grammar.children(verb).stream()
            .anyMatch(
                child ->
                    grammar.relation(child).equals("aux:pass")
                        && sentence.token(child).tag().equals("VBD"))
        && grammar.children(verb, "aux").stream()
            .noneMatch(child -> sentence.token(child).lemma().equals("have"));
  }

  /** The verb of the sentence, or of what somebody is said to say in it. */
  private boolean isMain(Sentence sentence, Grammar grammar, int verb) {
    int at = verb;
    for (int steps = 0; steps < 4; steps++) {
      int above = grammar.head(at);
      if (above == Grammar.ROOT) {
        return true;
      }
      boolean goesOn =
          grammar.is(at, "conj")
              || (grammar.is(at, "ccomp") || grammar.is(at, "parataxis"))
                  && cue.is(sentence, above);
      if (!goesOn) {
        return false;
      }
      at = above;
    }
    return false;
  }
}
