package org.araxes.read;

import java.util.Set;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;

/** Whether the grammar ties a time to a word, with nothing between that could own it. */
final class TimeTies {
  private static final int LONGEST_LOOK = 12;

  private final Set<String> lasting;
  private final Set<String> parts;
  private final HappeningNouns happenings;

  TimeTies(Rulebook rulebook) {
    this.lasting = rulebook.words("lasting-prepositions");
    this.parts = rulebook.words("parts-of-periods");
    this.happenings = new HappeningNouns(rulebook);
  }

  boolean ties(Sentence sentence, Grammar grammar, TimedWords.Timed timed, int trigger) {
    if (isWhenClauseOf(sentence, grammar, timed, trigger)) {
      return true;
    }
    if (isRightBefore(sentence, timed, trigger)) {
      return true;
    }
    if (isMisread(sentence, grammar, timed)) {
      return nearestVerb(sentence, timed.head()) == trigger;
    }
    int at = timed.head();
    boolean inNoun = false;
    for (int steps = 0; steps < sentence.size(); steps++) {
      int above = grammar.head(at);
      if (above == Grammar.ROOT) {
        return isRightBehind(sentence, timed, trigger);
      }
      if (above == trigger) {
        return !inNoun || passesOn(sentence, grammar, at, timed);
      }
      boolean isPredicate = sentence.token(above).isVerb() && !grammar.is(above, "amod");
      if (isPredicate
          || inNoun
              && !isTemporal(sentence, grammar, at)
              && !isDayBehind(sentence, timed, at, trigger)) {
        return isRightBehind(sentence, timed, trigger);
      }
      inNoun = true;
      at = above;
    }
    return false;
  }

  /** A parser may take a day for the one who acts. */
  private static boolean isMisread(Sentence sentence, Grammar grammar, TimedWords.Timed timed) {
    int head = timed.head();
    boolean isSubject = grammar.is(head, "nsubj") && !sentence.token(head).tag().equals("CD");
    int above = grammar.head(head);
    boolean isLoose = grammar.is(head, "dep") || grammar.is(head, "appos");
    return isSubject || isLoose && above != Grammar.ROOT && sentence.token(above).isVerb();
  }

  /** The verb before a time, if the time follows it in its clause; else the verb after it. */
  private static int nearestVerb(Sentence sentence, int head) {
    for (int at = head - 1; at >= 0 && head - at <= LONGEST_LOOK; at--) {
      if (sentence.token(at).word().equals(",")) {
        break;
      }
      if (sentence.token(at).isVerb()) {
        return at;
      }
    }
    for (int at = head + 1; at < sentence.size() && at - head <= LONGEST_LOOK; at++) {
      if (sentence.token(at).isVerb()) {
        return at;
      }
    }
    return -1;
  }

  /** "Clashes in 1991": a year or month right behind a deed is the deed's, whatever the parse. */
  private static boolean isRightBehind(Sentence sentence, TimedWords.Timed timed, int trigger) {
    int preposition = trigger + 1;
    String value = timed.time().value();
    return sentence.token(trigger).isNoun()
        && value != null
        && value.length() <= "1991-05".length()
        && preposition < sentence.size()
        && (sentence.token(preposition).lemma().equals("in")
            || sentence.token(preposition).lemma().equals("of"))
        && timed.time().span().start() == sentence.token(preposition).span().end() + 1;
  }

  /** "And on Friday threatened": a day right before a verb in the past is the verb's. */
  private static boolean isRightBefore(Sentence sentence, TimedWords.Timed timed, int trigger) {
    int first = sentence.tokenAt(timed.time().span().start());
    int before =
        first > 0 && sentence.token(first - 1).lemma().equals("on") ? first - 2 : first - 1;
    return timed.isDay()
        && trigger > 0
        && sentence.token(trigger).tag().equals("VBD")
        && sentence.token(trigger - 1).span().end() == timed.time().span().end()
        && before >= 0
        && !sentence.token(before).isVerb();
  }

  /** "On 5 May, when rebels took the town": the deed of the clause is of that day. */
  private static boolean isWhenClauseOf(
      Sentence sentence, Grammar grammar, TimedWords.Timed timed, int trigger) {
    int at = trigger;
    while (grammar.is(at, "conj") && grammar.head(at) != Grammar.ROOT) {
      at = grammar.head(at);
    }
    int above = grammar.head(at);
    return above != Grammar.ROOT
        && timed.time().span().covers(sentence.token(above).span())
        && (grammar.is(at, "acl") || grammar.is(at, "advcl"));
  }

  /** Whether a phrase gives the time inside it to what it hangs on: "during last year's war". */
  private boolean passesOn(Sentence sentence, Grammar grammar, int noun, TimedWords.Timed timed) {
    boolean before = timed.head() < noun;
    String preposition = TimedWords.preposition(sentence, noun);
    boolean isLasting = preposition != null && lasting.contains(preposition);
    if (before) {
      return isLasting;
    }
    String inner = TimedWords.preposition(sentence, timed.head());
    boolean ofNoun = inner != null && (inner.equals("of") || inner.equals("from"));
    return !ofNoun || isLasting || parts.contains(sentence.token(noun).lemma());
  }

  /**
   * "Shot two herders near the crossing on Monday", "at the same stop in May": a parser hangs the
   * time on the crossing, which can have none.
   */
  private boolean isDayBehind(Sentence sentence, TimedWords.Timed timed, int noun, int trigger) {
    String preposition = TimedWords.preposition(sentence, timed.head());
    boolean day = timed.isDay() && (preposition == null || preposition.equals("on"));
    boolean period = "in".equals(preposition) || "during".equals(preposition);
    return (day || period)
        && sentence.token(trigger).isVerb()
        && trigger < noun
        && noun < timed.head()
        && sentence.token(noun).isNoun()
        && !happenings.has(sentence.token(noun));
  }

  private boolean isTemporal(Sentence sentence, Grammar grammar, int token) {
    String preposition = TimedWords.preposition(sentence, token);
    if (preposition == null) {
      return false;
    }
    int above = grammar.head(token);
    boolean ofMuch =
        preposition.equals("of")
            && above != Grammar.ROOT
            && parts.contains(sentence.token(above).lemma());
    return ofMuch || lasting.contains(preposition) || preposition.equals("in");
  }
}
