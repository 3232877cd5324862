package org.araxes.match;

import java.util.ArrayList;
import java.util.List;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;

/** Arguments that do not hang on their verb: on its object, its particle, a verb beside it. */
record BorrowedArguments(Sentence sentence, Grammar grammar) {

  /** "He was ordered to stay by the court": the court hangs on the lower verb. */
  void doerBelow(List<Argument> found, int verb) {
    for (int below : grammar.children(verb, "xcomp")) {
      for (int child : grammar.children(below, "obl")) {
        boolean by =
            grammar.children(child, "case").stream()
                .anyMatch(word -> sentence.token(word).lemma().equals("by"));
        if (by && isInfinitive(below) && grammar.child(below, "aux") < 0) {
          found.add(new Argument("subject", child, false));
        }
      }
    }
  }

  /** Phrases that the parser hung on the object: "carried out attacks on villages". */
  void hungElsewhere(List<Argument> found, int verb) {
    for (int child : grammar.children(verb)) {
      if (grammar.is(child, "advmod") || grammar.is(child, "compound")) {
        addBehindParticle(found, child);
      }
      if (grammar.is(child, "obj")) {
        for (int below : grammar.children(child, "nmod")) {
          for (int word : grammar.children(below, "case")) {
            found.add(new Argument(sentence.token(word).lemma(), below, false));
          }
        }
        for (int below : grammar.children(child, "acl")) {
          if (isInfinitive(below)) {
            found.add(new Argument("infinitive", below, false));
          }
        }
      }
    }
  }

  /** "Pulled out of the valley": the valley hangs on the particle. */
  private void addBehindParticle(List<Argument> found, int particle) {
    for (int below : grammar.children(particle, "obl")) {
      for (int word : grammar.children(below, "case")) {
        found.add(new Argument(sentence.token(word).lemma(), below, false));
      }
    }
  }

  /** "Captured and disarmed ten guards": the object stands behind the last verb. */
  void shared(List<Argument> found, int verb) {
    for (int other : grammar.children(verb, "conj")) {
      int object = sentence.token(other).isVerb() ? grammar.child(other, "obj") : -1;
      boolean bare =
          grammar.children(verb).stream()
              .noneMatch(c -> c > verb && c < other && !grammar.is(c, "cc"));
      if (object > other && bare && grammar.child(other, "nsubj") < 0) {
        found.add(new Argument("object", object, false));
        return;
      }
    }
  }

  /** What hangs on the nouns of a phrase: "opened an inquiry into", "agreed to a truce with". */
  List<Argument> besides(int trigger, List<Integer> words) {
    List<Argument> found = new ArrayList<>();
    for (int word : words) {
      if (word != trigger && sentence.token(word).isNoun()) {
        for (int below : grammar.children(word, "nmod")) {
          for (int preposition : grammar.children(below, "case")) {
            found.add(new Argument(sentence.token(preposition).lemma(), below, false));
          }
        }
        clauseOf(found, word);
        for (int below : grammar.children(word, "acl")) {
          for (int mark : grammar.children(below, "mark")) {
            found.add(new Argument(sentence.token(mark).lemma(), below, false));
          }
        }
      }
    }
    return found;
  }

  /** "Gave his word that nobody would be hurt": what the word says hangs on it. */
  private void clauseOf(List<Argument> found, int noun) {
    for (int below : grammar.children(noun)) {
      boolean told = grammar.is(below, "ccomp") || grammar.is(below, "acl");
      int mark = told ? grammar.child(below, "mark") : -1;
      if (mark >= 0 && sentence.token(mark).lemma().equals("that")) {
        found.add(new Argument("clause", below, false));
      }
    }
  }

  /** "The shelling of the town by rebels". */
  void ofGerund(List<Argument> found, int verb) {
    for (int child : grammar.children(verb)) {
      if (grammar.is(child, "obl") || grammar.is(child, "nmod")) {
        for (int word : grammar.children(child, "case")) {
          String preposition = sentence.token(word).lemma();
          found.add(new Argument(preposition, child, true));
          if (preposition.equals("of")) {
            found.add(new Argument("object", child, true));
          } else if (preposition.equals("by")) {
            found.add(new Argument("subject", child, true));
          }
        }
      } else if (grammar.is(child, "obj")) {
        found.add(new Argument("object", child, true));
      }
    }
  }

  private boolean isInfinitive(int verb) {
    return grammar.children(verb, "mark").stream()
        .anyMatch(mark -> sentence.token(mark).lemma().equals("to"));
  }
}
