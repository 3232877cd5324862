package org.araxes.match;

import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;

/** Whether verbs of one parsed sentence stand in the passive. */
record Voice(Sentence sentence, Grammar grammar) {
  /** Deeper chains of coordination are parser damage. */
  private static final int DEEPEST = 8;

  /**
   * Whether a verb stands in the passive, reduced relatives and coordinated participles included.
   */
  boolean isPassive(int verb) {
    return isPassive(verb, 0);
  }

  private boolean isPassive(int verb, int depth) {
    for (int child : grammar.children(verb)) {
      String relation = grammar.relation(child);
      if (relation.equals("aux:pass")
          || relation.equals("nsubj:pass")
          || relation.equals("obl:agent")) {
        return true;
      }
    }
    String tag = sentence.token(verb).tag();
    if (!tag.equals("VBN") && !tag.equals("VBD")) {
      return false;
    }
    if (isParticipleModifier(verb)) {
      return !tag.equals("VBG");
    }
    if (tag.equals("VBD") && isReducedRelative(verb)) {
      return true;
    }
    boolean hasAuxiliary = grammar.child(verb, "aux") >= 0;
    if (tag.equals("VBN") && !hasAuxiliary && grammar.child(verb, "obj") < 0) {
      if (grammar.is(verb, "conj") && ownSubject(verb) < 0 && depth < DEEPEST) {
        return isPassive(grammar.head(verb), depth + 1);
      }
      // With a subject and no auxiliary it is a reduced relative that the parser made a clause;
      // the verb of a main clause is rather a past tense with the wrong tag.
      return grammar.relation(verb).equals("acl") || grammar.is(verb, "advcl")
          ? ownSubject(verb) < 0
          : ownSubject(verb) >= 0 && (grammar.head(verb) != Grammar.ROOT || hasDoer(verb));
    }
    return false;
  }

  /** "The officers charged over the raid denied it": the parser hung the main verb on this one. */
  private boolean isReducedRelative(int verb) {
    if (ownSubject(verb) < 0 || grammar.child(verb, "obj") >= 0) {
      return false;
    }
    for (int child : grammar.children(verb)) {
      if (child > verb + 1
          && grammar.is(child, "acl")
          && !grammar.relation(child).equals("acl:relcl")
          && sentence.token(child).tag().equals("VBN")
          && grammar.child(child, "aux") < 0) {
        return true;
      }
    }
    return false;
  }

  private boolean hasDoer(int verb) {
    return grammar.children(verb, "obl").stream().anyMatch(c -> hasBy(c));
  }

  boolean isParticipleModifier(int head) {
    String tag = sentence.token(head).tag();
    return (tag.equals("VBN") || tag.equals("VBG") || tag.equals("VBD"))
        && grammar.is(head, "amod");
  }

  /** The subject that hangs on a verb itself; -1 for none. */
  int ownSubject(int verb) {
    for (int child : grammar.children(verb)) {
      if (grammar.is(child, "nsubj") && !sentence.token(child).lemma().equals("there")) {
        return child;
      }
    }
    return deed(verb);
  }

  /** "Fighting in the hills has left nine dead": a gerund may be the subject. */
  private int deed(int verb) {
    int clause = grammar.child(verb, "csubj");
    return clause >= 0 && Clauses.isGerundAsNoun(sentence, clause) ? clause : -1;
  }

  private boolean hasBy(int noun) {
    return grammar.children(noun, "case").stream()
        .anyMatch(word -> sentence.token(word).lemma().equals("by"));
  }
}
