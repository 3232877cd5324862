package org.araxes.match;

import java.util.ArrayList;
import java.util.List;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;

/** The arguments of nouns: "Iran's offer of help", "an Armenian offensive against the town". */
record NounClauses(Sentence sentence, Grammar grammar, Clauses clauses) {

  List<Argument> arguments(int noun) {
    List<Argument> found = new ArrayList<>();
    for (int child : grammar.children(noun)) {
      if (grammar.relation(child).equals("nmod:poss")) {
        found.add(new Argument("possessive", child, true));
      } else if (grammar.is(child, "amod")
          || grammar.is(child, "compound")
          || grammar.is(child, "nmod:npmod")) {
        found.add(new Argument("modifier", child, true));
      } else if (grammar.is(child, "nmod") || grammar.is(child, "obl")) {
        addPrepositions(found, child);
      } else if (grammar.is(child, "acl")
          || grammar.is(child, "ccomp")
          || grammar.is(child, "xcomp")
          || grammar.is(child, "advcl")) {
        addClause(found, child);
      } else if (grammar.is(child, "nsubj") && grammar.child(noun, "cop") >= 0) {
        found.add(new Argument("subject", clauses.resolved(child, noun), true));
      }
    }
    addGovernor(found, noun);
    return found;
  }

  private void addPrepositions(List<Argument> found, int child) {
    for (int word : grammar.children(child, "case")) {
      found.add(new Argument(sentence.token(word).lemma(), child, true));
    }
  }

  private void addClause(List<Argument> found, int child) {
    if (clauses.hasChild(child, "mark", "to")) {
      found.add(new Argument("infinitive", child, true));
    } else if (clauses.hasChild(child, "mark", "that") || grammar.is(child, "ccomp")) {
      found.add(new Argument("clause", child, true));
    } else {
      for (int word : grammar.children(child)) {
        if (grammar.is(word, "mark") || grammar.is(word, "case")) {
          found.add(new Argument(sentence.token(word).lemma(), child, true));
          found.add(new Argument("gerund", child, true));
        }
      }
    }
  }

  /** What the verb above lends: "rebels launched an offensive on the town". */
  private void addGovernor(List<Argument> found, int noun) {
    int verb = grammar.head(noun);
    if (verb == Grammar.ROOT || !sentence.token(verb).isVerb()) {
      return;
    }
    boolean object = grammar.is(noun, "obj");
    boolean passiveSubject = grammar.relation(noun).equals("nsubj:pass");
    if (object && !clauses.isPassive(verb) && clauses.isLight(verb)) {
      int subject = clauses.surfaceSubject(verb, 0);
      if (subject >= 0 && subject != noun) {
        found.add(new Argument("subject", subject, false));
      }
    }
    if (object || passiveSubject) {
      for (int child : grammar.children(verb, "obl")) {
        for (int word : grammar.children(child, "case")) {
          found.add(new Argument(sentence.token(word).lemma(), child, false));
        }
      }
    }
  }
}
