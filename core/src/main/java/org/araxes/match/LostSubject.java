package org.araxes.match;

import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;

/**
 * A subject that a parser took for an apposition of what stands before: "According to witnesses,
 * soldiers fired", "after the talks in May, the minister left".
 */
record LostSubject(Sentence sentence, Grammar grammar) {

  /**
   * The noun right before a finite verb without a subject, when it hangs on something before; -1.
   */
  int of(int verb) {
    String tag = sentence.token(verb).tag();
    boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    if (!finite && grammar.child(verb, "aux") < 0 || grammar.is(verb, "conj")) {
      return -1;
    }
    int before = verb - 1;
    while (before >= 0 && isPassedOver(before, verb)) {
      before--;
    }
    if (before < 1 || !sentence.token(before).isNoun() || !grammar.is(before, "appos")) {
      return -1;
    }
    boolean inside = grammar.relation(verb).equals("acl") && grammar.head(verb) == before;
    int start = grammar.subtree(before).get(0);
    boolean comma = start > 0 && sentence.token(start - 1).word().equals(",");
    return comma && !inside && grammar.head(before) < before ? before : -1;
  }

  private boolean isPassedOver(int token, int verb) {
    return sentence.token(token).tag().startsWith("RB")
        || !sentence.token(token).isWord() && !sentence.token(token).word().equals(",")
        || grammar.head(token) == verb && grammar.is(token, "aux");
  }
}
