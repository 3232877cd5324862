package org.araxes.ground;

import java.util.Set;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.araxes.rulebook.Rulebook;

/** Whether the clause around a word speaks of what was, is, or will be. */
final class Tense {
  enum Direction {
    PAST,
    PRESENT,
    FUTURE,
    NONE
  }

  private static final int LONGEST_CLIMB = 30;
  private static final int FARTHEST = 40;

  private final Set<String> futureVerbs;
  private final Set<String> timetable;
  private final Set<String> possibility;

  Tense(Rulebook rulebook) {
    this.futureVerbs = rulebook.words("future-verbs");
    this.timetable = rulebook.words("timetable-verbs");
    this.possibility = rulebook.words("possibility-verbs");
  }

  /**
   * @param sure whether the word hangs on the verb itself; a guess from the neighbourhood otherwise
   */
  record Reading(Direction direction, boolean sure) {}

  Reading of(Sentence sentence, int token) {
    Grammar grammar = sentence.grammar();
    return grammar == null
        ? new Reading(byNearestVerb(sentence, token), false)
        : byGrammar(sentence, grammar, token);
  }

  private Reading byGrammar(Sentence sentence, Grammar grammar, int token) {
    int at = token;
    for (int steps = 0; at != Grammar.ROOT && steps < LONGEST_CLIMB; steps++) {
      Token word = sentence.token(at);
      if (at != token && futureVerbs.contains(word.lemma())) {
        return new Reading(Direction.FUTURE, steps <= 2);
      }
      if (word.isVerb() || grammar.child(at, "cop") >= 0) {
        Direction direction = ofVerb(sentence, grammar, at, isUntil(sentence, grammar, token));
        if (direction != Direction.NONE) {
          boolean sure = steps <= 1 && !(word.tag().equals("VBN") && grammar.child(at, "aux") < 0);
          return new Reading(direction, sure);
        }
      }
      at = grammar.head(at);
    }
    return new Reading(byNearestVerb(sentence, token), false);
  }

  private static boolean isUntil(Sentence sentence, Grammar grammar, int token) {
    int marker = grammar.child(token, "case");
    String lemma = marker < 0 ? "" : sentence.token(marker).lemma();
    return lemma.equals("until") || lemma.equals("till");
  }

  private Direction ofVerb(Sentence sentence, Grammar grammar, int verb, boolean until) {
    boolean has = false;
    boolean past = false;
    boolean present = false;
    for (int child : grammar.children(verb)) {
      if (!grammar.is(child, "aux") && !grammar.is(child, "cop") && !grammar.is(child, "mark")) {
        continue;
      }
      Token word = sentence.token(child);
      if (word.tag().equals("MD")) {
        return possibility.contains(word.lemma()) ? Direction.PRESENT : Direction.FUTURE;
      }
      if (word.tag().equals("TO")) {
        return Direction.FUTURE;
      }
      has |= word.lemma().equals("have");
      past |= word.tag().equals("VBD");
      present |= word.tag().equals("VBZ") || word.tag().equals("VBP");
    }
    if (has && present && until) {
      // "has given them until Tuesday"
      return Direction.FUTURE;
    }
    if (has || past) {
      return Direction.PAST;
    }
    return switch (sentence.token(verb).tag()) {
      case "VBD" -> Direction.PAST;
      case "VBN" -> present ? Direction.PRESENT : Direction.PAST;
      case "VBZ", "VBP" ->
          timetable.contains(sentence.token(verb).lemma()) ? Direction.FUTURE : Direction.PRESENT;
      default -> present ? Direction.PRESENT : Direction.NONE;
    };
  }

  private Direction byNearestVerb(Sentence sentence, int token) {
    for (int distance = 1; distance < Math.min(sentence.size(), FARTHEST); distance++) {
      for (int at : new int[] {token - distance, token + distance}) {
        if (at >= 0 && at < sentence.size()) {
          Direction direction = ofWord(sentence.token(at));
          if (direction != Direction.NONE) {
            return direction;
          }
        }
      }
    }
    return Direction.NONE;
  }

  private Direction ofWord(Token word) {
    if (futureVerbs.contains(word.lemma()) && word.isVerb()) {
      return Direction.FUTURE;
    }
    return switch (word.tag()) {
      case "VBD", "VBN" -> Direction.PAST;
      case "MD" -> Direction.FUTURE;
      case "VBZ", "VBP" -> Direction.PRESENT;
      default -> Direction.NONE;
    };
  }
}
