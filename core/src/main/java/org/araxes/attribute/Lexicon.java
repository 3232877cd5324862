package org.araxes.attribute;

import java.util.Set;
import org.araxes.rulebook.Rulebook;

/**
 * The word lists that finding sources and contents needs.
 *
 * @param lending verbs that lend their subject to a noun of saying: "made the claim"
 * @param summing nouns by which the writer sums up what was said: "a move that ..."
 */
record Lexicon(Set<String> lending, Set<String> summing) {
  static Lexicon of(Rulebook rulebook) {
    return new Lexicon(rulebook.words("lending-verbs"), rulebook.words("summing-nouns"));
  }
}
