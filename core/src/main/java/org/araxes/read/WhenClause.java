package org.araxes.read;

import java.util.ArrayList;
import java.util.List;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;

/**
 * "Nine men were killed when guards opened fire at the mine on Monday": the clause tells of the
 * same moment, and so its day, its place and its doer are those of the killing.
 */
final class WhenClause {
  private WhenClause() {}

  /** The verb of the clause behind a verb that says at which moment; -1 when there is none. */
  static int of(Sentence sentence, Grammar grammar, int verb) {
    int own = below(sentence, grammar, verb);
    // "Twelve were killed and thirty wounded when": the clause hangs on the last of them.
    for (int joined : grammar.children(verb, "conj")) {
      boolean isAlike = sentence.token(joined).tag().equals(sentence.token(verb).tag());
      own = own < 0 && isAlike ? below(sentence, grammar, joined) : own;
    }
    return own;
  }

  /** The same, or one before the verb: "when he met the envoy on Monday he protested". */
  static int around(Sentence sentence, Grammar grammar, int verb) {
    int behind = of(sentence, grammar, verb);
    if (behind >= 0) {
      return behind;
    }
    int subject = grammar.child(verb, "nsubj");
    List<Integer> clauses = new ArrayList<>(grammar.children(verb, "advcl"));
    if (subject >= 0) {
      clauses.addAll(grammar.children(subject, "acl"));
    }
    return clauses.stream()
        .filter(clause -> clause < verb && sentence.token(clause).isVerb())
        .filter(clause -> isWhen(sentence, grammar, clause))
        .findFirst()
        .orElse(-1);
  }

  private static int below(Sentence sentence, Grammar grammar, int verb) {
    for (int child : grammar.children(verb, "advcl")) {
      if (child > verb && sentence.token(child).isVerb() && isWhen(sentence, grammar, child)) {
        return child;
      }
    }
    return -1;
  }

  private static boolean isWhen(Sentence sentence, Grammar grammar, int verb) {
    return grammar.children(verb).stream()
        .filter(child -> child < verb)
        .map(child -> sentence.token(child).lemma())
        .anyMatch(lemma -> lemma.equals("when"));
  }
}
