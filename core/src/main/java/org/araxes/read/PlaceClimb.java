package org.araxes.read;

import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;

/** The way from a place through the grammar to a trigger. */
record PlaceClimb(Sentence sentence, Grammar grammar, Sites sites) {
  private static final int MOST_STEPS = 8;

  /** How sure a place is that is what the act is done to: "shelled the port". */
  private static final int OBJECT = 6;

  /** How much surer "the village of Sarai" is than "the village". */
  private static final int NAMED_SITE = 5;

  /** What is taken where the place belongs to another act of the same sentence. */
  private static final int OTHER_ACT = 6;

  /** How sure it is that the act happens at a place; 0 or less not at all. */
  int sureness(int place, int trigger) {
    int at = place;
    int sure = first(at);
    // A name before its kind, as in "the Basra refinery", stands for the whole.
    for (int steps = 0; sure == 0 && steps < 3 && isPartOfName(at); steps++) {
      at = grammar.head(at);
      sure = at == trigger ? 0 : first(at) - 1;
    }
    int cost = 0;
    for (int steps = 0; sure > 0 && steps < MOST_STEPS; steps++) {
      at = grammar.head(at);
      if (at == Grammar.ROOT) {
        return 0;
      }
      int up = above(trigger, at);
      if (up >= 0) {
        return sure - cost - up;
      }
      cost += cost(at);
      if (isClause(at)) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether a word is the "there" or "here" of an act. */
  boolean isAdverbOf(int word, int trigger) {
    return grammar.is(word, "advmod") && above(trigger, grammar.head(word)) >= 0;
  }

  /**
   * Whether a place begins the sentence of a saying, "In Kesh, residents said that...", and the act
   * stands in what is said: a reporter goes from place to place like that.
   */
  boolean isSceneOf(int place, int trigger) {
    int mark = grammar.child(place, "case");
    int saying = grammar.head(place);
    if (mark != 0 || saying <= place || sites.sureness(sentence.token(mark)) == 0) {
      return false;
    }
    int at = trigger;
    for (int steps = 0; steps < MOST_STEPS && at != Grammar.ROOT; steps++) {
      boolean isSaid = grammar.is(at, "ccomp") || grammar.is(at, "parataxis");
      at = grammar.head(at);
      if (at == saying) {
        return isSaid;
      }
    }
    return false;
  }

  /** What the preposition of a place tells, or its part in the clause. */
  private int first(int place) {
    if (grammar.is(place, "conj") || grammar.is(place, "appos") || grammar.is(place, "dep")) {
      int head = grammar.head(place);
      return head == Grammar.ROOT || sentence.token(head).isVerb() ? 0 : first(head) - 1;
    }
    int mark = grammar.child(place, "case");
    if (mark >= 0 && !grammar.is(place, "nmod:poss")) {
      return marked(place, mark);
    }
    return grammar.is(place, "obj") || grammar.is(place, "nsubj:pass") ? OBJECT : 0;
  }

  /** "In the port of Basra" tells as much as "in Basra". */
  private int marked(int place, int mark) {
    String preposition = sentence.token(mark).word();
    int head = grammar.head(place);
    if (head != Grammar.ROOT && sites.isSite(sentence.token(head))) {
      boolean border = preposition.equals("with") && sites.isBorder(sentence.token(head));
      if (border || preposition.equals("of")) {
        return Math.max(sites.sureness(sentence.token(mark)), first(head) + NAMED_SITE);
      }
    }
    return sites.sureness(sentence.token(mark));
  }

  private boolean isPartOfName(int at) {
    int head = grammar.head(at);
    return head != Grammar.ROOT
        && (grammar.is(at, "compound") || grammar.is(at, "nmod:poss") || grammar.is(at, "amod"))
        && sites.isSite(sentence.token(head));
  }

  /** How far a trigger lies below a word; -1 when it does not, or in another clause. */
  private int above(int trigger, int word) {
    int cost = 0;
    for (int at = trigger, steps = 0; steps < 6; steps++) {
      if (at == word) {
        return cost;
      }
      if (at == Grammar.ROOT || grammar.is(at, "ccomp") || grammar.is(at, "parataxis")) {
        return -1;
      }
      cost += grammar.is(at, "advcl") || grammar.is(at, "acl") || grammar.is(at, "conj") ? 3 : 2;
      at = grammar.head(at);
    }
    return -1;
  }

  private int cost(int at) {
    if (sentence.token(at).isVerb() && grammar.is(at, "conj")) {
      return OTHER_ACT;
    }
    return grammar.is(at, "nsubj") ? 3 : grammar.is(at, "obl") || grammar.is(at, "obj") ? 1 : 2;
  }

  /** Whether a verb begins another clause, beyond which a place does not reach. */
  private boolean isClause(int at) {
    return sentence.token(at).isVerb()
        && (grammar.is(at, "ccomp")
            || grammar.is(at, "parataxis")
            || grammar.is(at, "advcl")
            || grammar.is(at, "acl:relcl"));
  }
}
