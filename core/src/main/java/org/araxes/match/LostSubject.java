package org.araxes.match;

import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;

/**
 * A subject that a parser took for something else: "According to witnesses, soldiers fired", "at
 * the camp, police and soldiers fired", "Water: the agency has halved".
 */
record LostSubject(Sentence sentence, Grammar grammar) {
  /** Deeper chains of coordination are parser damage. */
  private static final int DEEPEST = 8;

  /** The noun before a finite verb without a subject, when it hangs on something before; -1. */
  int of(int verb) {
    String tag = sentence.token(verb).tag();
    boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    if (!finite && grammar.child(verb, "aux") < 0 || grammar.is(verb, "conj")) {
      return -1;
    }
    int described = beforeDescription(verb);
    if (described >= 0) {
      return described;
    }
    int before = verb - 1;
    while (before >= 0 && isPassedOver(before, verb)) {
      before--;
    }
    if (before < 0 || !sentence.token(before).isNoun()) {
      return -1;
    }
    if (grammar.head(verb) == before
        && grammar.relation(verb).equals("dep")
        && before == verb - 1) {
      return before;
    }
    int first = firstJoined(before);
    if (!grammar.is(first, "appos") && !grammar.is(first, "dep")) {
      return -1;
    }
    boolean inside = grammar.relation(verb).equals("acl") && grammar.head(verb) == before;
    int start = grammar.subtree(first).get(0);
    return isCutOff(start) && !inside && grammar.head(first) < first ? first : -1;
  }

  /**
   * "The minister, accused the neighbour of": a past tense that a parser took for the description
   * of its own object. The subject stands before the apposition; -1 when it is none.
   */
  int ofMistaken(int participle) {
    int object = grammar.head(participle);
    if (object != participle + 1
        || participle < 2
        || !sentence.token(object).isProperNoun()
        || !sentence.token(participle - 1).word().equals(",")
        || !grammar.is(object, "appos")) {
      return -1;
    }
    int above = grammar.head(object);
    while (grammar.is(above, "appos") && grammar.head(above) != Grammar.ROOT) {
      above = grammar.head(above);
    }
    return above < participle && sentence.token(above).isNoun() ? above : -1;
  }

  /** "The troops, backed by tanks, drove them out": the noun before what stands between commas. */
  private int beforeDescription(int verb) {
    if (verb < 3 || !isComma(verb - 1)) {
      return -1;
    }
    for (int at = verb - 2; at > 1; at--) {
      String tag = sentence.token(at).tag();
      if (isComma(at) || tag.equals("VBD") || tag.equals("VBZ")) {
        return -1;
      }
      boolean participle = tag.equals("VBN") && isComma(at - 1);
      if (participle) {
        return sentence.token(at - 2).isNoun() ? firstJoined(at - 2) : -1;
      }
    }
    return -1;
  }

  private boolean isComma(int at) {
    return sentence.token(at).word().equals(",");
  }

  private int firstJoined(int noun) {
    int first = noun;
    for (int step = 0; step < DEEPEST && grammar.is(first, "conj"); step++) {
      first = grammar.head(first);
    }
    return first;
  }

  private boolean isCutOff(int start) {
    String mark = start > 0 ? sentence.token(start - 1).word() : "";
    return mark.equals(",") || mark.equals(":") || mark.equals(";");
  }

  private boolean isPassedOver(int token, int verb) {
    return sentence.token(token).tag().startsWith("RB")
        || !sentence.token(token).isWord() && !sentence.token(token).word().equals(",")
        || grammar.head(token) == verb && grammar.is(token, "aux");
  }
}
