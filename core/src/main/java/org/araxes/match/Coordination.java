package org.araxes.match;

import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;

/** What a coordinated predicate is coordinated with. */
public final class Coordination {
  private Coordination() {}

  /**
   * The predicate that some word is joined to by "and" or a comma. "He urged them to help and even
   * suggested a union": a finite verb is never joined to an infinitive, though parsers do it, but
   * to the finite verb above.
   *
   * @param conjunct a word with the relation conj
   */
  public static int head(Sentence sentence, Grammar grammar, int conjunct) {
    int head = grammar.head(conjunct);
    if (disagrees(sentence, grammar, conjunct, head)
        || leavesThePast(sentence, grammar, conjunct, head)) {
      return grammar.head(head);
    }
    if (!isFinite(sentence.token(conjunct))) {
      return infinitive(sentence, grammar, conjunct, head);
    }
    int at = head;
    for (int steps = 0; at != Grammar.ROOT && steps < grammar.size(); steps++) {
      if (isFinite(sentence.token(at))) {
        return at;
      }
      boolean infinitive = sentence.token(at).tag().equals("VB") && grammar.is(at, "xcomp");
      if (!infinitive) {
        return head;
      }
      at = grammar.head(at);
    }
    return head;
  }

  /** "Calls on the government to free them and to suspend the mayor": joined to the first "to". */
  private static int infinitive(Sentence sentence, Grammar grammar, int conjunct, int head) {
    if (!isTo(sentence, grammar, conjunct) || !isFinite(sentence.token(head))) {
      return head;
    }
    for (int at = conjunct - 1; at > head; at--) {
      if (isTo(sentence, grammar, at) && grammar.dominates(head, at)) {
        return at;
      }
    }
    return head;
  }

  private static boolean isTo(Sentence sentence, Grammar grammar, int verb) {
    int mark = grammar.child(verb, "mark");
    return sentence.token(verb).tag().equals("VB")
        && mark >= 0
        && sentence.token(mark).lemma().equals("to");
  }

  /** "Said the rebels should leave and has been urging": one of many cannot be its subject. */
  private static boolean disagrees(Sentence sentence, Grammar grammar, int conjunct, int head) {
    int subject = grammar.child(head, "nsubj");
    return isSingular(sentence, grammar, conjunct)
        && subject >= 0
        && isPlural(sentence.token(subject))
        && grammar.is(head, "ccomp")
        && grammar.head(head) != Grammar.ROOT;
  }

  /**
   * "Denied that its guns had fired and said that a boat had": what is told from before is over
   * where another "that" is told in the tense of the telling.
   */
  private static boolean leavesThePast(Sentence sentence, Grammar grammar, int conjunct, int head) {
    int above = head == Grammar.ROOT ? Grammar.ROOT : grammar.head(head);
    return above != Grammar.ROOT
        && grammar.is(head, "ccomp")
        && sentence.token(above).tag().equals("VBD")
        && isSimplePast(sentence, grammar, conjunct)
        && !isSimplePast(sentence, grammar, head)
        && grammar.children(conjunct, "ccomp").stream()
            .map(told -> grammar.child(told, "mark"))
            .anyMatch(mark -> mark >= 0 && sentence.token(mark).lemma().equals("that"));
  }

  private static boolean isSimplePast(Sentence sentence, Grammar grammar, int verb) {
    return sentence.token(verb).tag().equals("VBD") && grammar.child(verb, "aux") < 0;
  }

  private static boolean isSingular(Sentence sentence, Grammar grammar, int verb) {
    return sentence.token(verb).tag().equals("VBZ")
        || grammar.children(verb, "aux").stream()
            .anyMatch(aux -> sentence.token(aux).tag().equals("VBZ"));
  }

  private static boolean isPlural(Token noun) {
    return noun.tag().equals("NNS") || noun.tag().equals("NNPS");
  }

  private static boolean isFinite(Token token) {
    return token.tag().equals("VBD") || token.tag().equals("VBZ");
  }
}
