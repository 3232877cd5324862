package org.araxes.attribute;

import java.util.Set;
import org.araxes.rulebook.Rulebook;

/**
 * The word lists that finding sources and contents needs.
 *
 * @param lending verbs that lend their subject to a noun of saying: "made the claim"
 * @param summing nouns by which the writer sums up what was said: "a move that ..."
 * @param telling nouns that stand for an unnamed source: "speculation that"
 * @param works things that can say something: "a letter saying"
 */
record Lexicon(Set<String> lending, Set<String> summing, Set<String> telling, Set<String> works) {
  static Lexicon of(Rulebook rulebook) {
    return new Lexicon(
        rulebook.words("lending-verbs"),
        rulebook.words("summing-nouns"),
        rulebook.words("telling-nouns"),
        rulebook.words("works"));
  }
}
