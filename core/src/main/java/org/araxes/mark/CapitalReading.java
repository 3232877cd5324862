package org.araxes.mark;

import java.util.Locale;
import java.util.Set;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;

/**
 * Whether the name of a capital or a palace stands for a government: "Baku protested to Tehran",
 * but not "fighting in Baku". Grammar decides; without grammar it is a place.
 */
final class CapitalReading {
  private final Set<String> placeVerbs;
  private final Set<String> placeNouns;
  private final Set<String> between;
  private final Set<String> tellingWords;

  CapitalReading(Rulebook rulebook) {
    this.placeVerbs = rulebook.words("place-verbs");
    this.placeNouns = rulebook.words("place-nouns");
    this.between = rulebook.words("government-prepositions");
    this.tellingWords = rulebook.words("government-addressed");
  }

  boolean isGovernment(Sentence sentence, int head) {
    Grammar grammar = sentence.grammar();
    if (grammar == null) {
      return false;
    }
    int top = head;
    while (grammar.is(top, "conj") && grammar.head(top) != Grammar.ROOT) {
      top = grammar.head(top);
    }
    int above = grammar.head(top);
    if (above == Grammar.ROOT) {
      return false;
    }
    String lemma = sentence.token(above).lemma().toLowerCase(Locale.ROOT);
    if (grammar.relation(top).equals("nmod:poss")) {
      return !placeNouns.contains(lemma);
    }
    if (grammar.is(top, "nsubj")) {
      return sentence.token(above).isVerb()
          && !grammar.relation(top).equals("nsubj:pass")
          && !placeVerbs.contains(lemma);
    }
    if (grammar.is(top, "obj")) {
      return tellingWords.contains(lemma);
    }
    int preposition = grammar.child(top, "case");
    if (preposition < 0) {
      return false;
    }
    String word = sentence.token(preposition).lemma().toLowerCase(Locale.ROOT);
    return between.contains(word)
        || (word.equals("to") || word.equals("from") || word.equals("of") || word.equals("by"))
            && tellingWords.contains(lemma)
        || word.equals("by") && !placeVerbs.contains(lemma) && sentence.token(above).isVerb();
  }
}
