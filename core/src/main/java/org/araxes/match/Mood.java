package org.araxes.match;

import java.util.Locale;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;

/** Whether a clause tells what is, or what somebody wants to be. */
public final class Mood {
  private Mood() {}

  /**
   * Whether a finite clause is what somebody asks for: "insisted that he resign" as against
   * "insisted that he had resigned". A bare verb tells it, and a plural verb beside one subject.
   *
   * @param verb head of the clause
   */
  public static boolean isMandate(Sentence sentence, Grammar grammar, int verb) {
    int copula = grammar.child(verb, "cop");
    int passive = grammar.child(verb, "aux:pass");
    int told = copula >= 0 ? copula : passive >= 0 ? passive : verb;
    int subject = grammar.child(verb, "nsubj");
    subject = subject < 0 ? grammar.child(verb, "nsubj:pass") : subject;
    if (subject < 0) {
      return false;
    }
    for (int aux : grammar.children(verb, "aux")) {
      if (aux != told) {
        return sentence.token(aux).lemma().equals("should");
      }
    }
    Token word = sentence.token(told);
    String tag = word.tag();
    return tag.equals("VB") && !isInfinitive(sentence, grammar, verb)
        || tag.equals("VBP")
            && isOne(sentence.token(subject))
            && grammar.child(subject, "conj") < 0;
  }

  private static boolean isInfinitive(Sentence sentence, Grammar grammar, int verb) {
    return grammar.children(verb, "mark").stream()
        .anyMatch(mark -> sentence.token(mark).lemma().equals("to"));
  }

  private static boolean isOne(Token subject) {
    String word = subject.word().toLowerCase(Locale.ROOT);
    return subject.tag().equals("NN")
        || subject.tag().equals("NNP")
        || word.equals("he")
        || word.equals("she")
        || word.equals("it");
  }
}
