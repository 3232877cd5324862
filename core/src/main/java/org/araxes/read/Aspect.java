package org.araxes.read;

import java.util.Locale;
import java.util.Set;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;

/** Whether tense and aspect say that an event goes on. */
final class Aspect {
  private static final int DEEPEST = 12;

  private final Set<String> durative;

  Aspect(Rulebook rulebook) {
    this.durative = rulebook.words("durative");
  }

  /**
   * "Are advancing", "has been pressing", "are stranded", "troops patrolling the border" beside a
   * verb in the present; a war or siege that a verb in the present speaks of.
   */
  boolean isOngoing(Sentence sentence, int predicate) {
    Grammar grammar = sentence.grammar();
    if (grammar == null) {
      return false;
    }
    String tag = sentence.token(predicate).tag();
    if (sentence.token(predicate).isNoun()) {
      return durative.contains(sentence.token(predicate).lemma().toLowerCase(Locale.ROOT))
          && clauseIsPresent(sentence, grammar, predicate);
    }
    if (tag.equals("VBG")) {
      boolean finite = grammar.child(predicate, "aux") >= 0;
      return finite
          ? isPresent(sentence, grammar, predicate)
          : grammar.is(predicate, "acl")
              && grammar.child(predicate, "mark") < 0
              && clauseIsPresent(sentence, grammar, predicate);
    }
    return tag.equals("VBN") && isPresentState(sentence, grammar, predicate);
  }

  private static boolean isPresentState(Sentence sentence, Grammar grammar, int predicate) {
    boolean present = false;
    for (int child : grammar.children(predicate, "aux")) {
      String tag = sentence.token(child).tag();
      if (!grammar.relation(child).equals("aux:pass")) {
        return false;
      }
      present = tag.equals("VBZ") || tag.equals("VBP");
    }
    return present;
  }

  private static boolean isPresent(Sentence sentence, Grammar grammar, int verb) {
    String tag = sentence.token(verb).tag();
    if (tag.equals("VBZ") || tag.equals("VBP")) {
      return true;
    }
    for (int child : grammar.children(verb)) {
      boolean auxiliary = grammar.is(child, "aux") || grammar.is(child, "cop");
      String auxiliaryTag = sentence.token(child).tag();
      if (auxiliary && (auxiliaryTag.equals("VBZ") || auxiliaryTag.equals("VBP"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean clauseIsPresent(Sentence sentence, Grammar grammar, int token) {
    int at = grammar.head(token);
    for (int steps = 0; at != Grammar.ROOT && steps < DEEPEST; steps++) {
      if (sentence.token(at).isVerb() || grammar.child(at, "cop") >= 0) {
        return isPresent(sentence, grammar, at);
      }
      at = grammar.head(at);
    }
    return false;
  }
}
