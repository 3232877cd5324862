package org.araxes.corenlp;

import java.util.List;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;

/**
 * Makes CoreNLP's relations those of Universal Dependencies version 2. Its converter already gives
 * most; kept as it gives them are {@code obl:tmod} and {@code nmod:tmod} (times without a
 * preposition), {@code obl:npmod} and {@code nmod:npmod} (measures: "two days later"), {@code
 * compound} inside names (head on the right, not {@code flat} with the head on the left), {@code
 * parataxis} of a report after its content, and {@code dep} where it has no idea.
 */
final class Relations {
  private Relations() {}

  static Grammar normalised(Sentence sentence, int[] heads, List<String> relations) {
    for (int i = 0; i < heads.length; i++) {
      if (isAgent(i, sentence, heads, relations)) {
        relations.set(i, "obl:agent");
      }
    }
    return new Grammar(heads, relations);
  }

  /** The doer of a passive: "convicted by a court". */
  private static boolean isAgent(
      int token, Sentence sentence, int[] heads, List<String> relations) {
    int verb = heads[token];
    if (verb == Grammar.ROOT
        || !relations.get(token).equals("obl")
        || !sentence.token(verb).tag().equals("VBN")) {
      return false;
    }
    boolean by = false;
    for (int i = Math.max(0, verb); i < token; i++) {
      by |= heads[i] == token && relations.get(i).equals("case") && isBy(sentence, i);
    }
    return by && isPassive(verb, heads, relations);
  }

  private static boolean isBy(Sentence sentence, int token) {
    return sentence.token(token).word().equalsIgnoreCase("by");
  }

  /** A participle without auxiliary "have" and without subject of its own is passive. */
  private static boolean isPassive(int verb, int[] heads, List<String> relations) {
    boolean active = false;
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == verb) {
        if (relations.get(i).equals("aux:pass") || relations.get(i).equals("nsubj:pass")) {
          return true;
        }
        active |= relations.get(i).equals("aux") || relations.get(i).equals("nsubj");
      }
    }
    return !active;
  }
}
