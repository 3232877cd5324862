package org.araxes.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.araxes.model.Predicate;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.araxes.rulebook.Rulebook;

/**
 * Every predicate of a sentence with how it stands: verbs, copulas' complements, nouns of doing.
 */
final class Predicates {
  private final FactualityReader factuality;
  private final Set<String> nouns;

  /** Word lists: {@code happening-nouns} has whole nouns and, after a hyphen, their endings. */
  Predicates(Rulebook rulebook, FactualityReader factuality) {
    this.factuality = factuality;
    this.nouns = rulebook.words("happening-nouns");
  }

  List<Predicate> of(Sentence sentence) {
    Grammar grammar = sentence.grammar();
    List<Predicate> found = new ArrayList<>();
    for (int i = 0; grammar != null && i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean verb = token.isVerb() && !grammar.is(i, "aux");
      if (verb || grammar.child(i, "cop") >= 0 || isNounOfDoing(token)) {
        found.add(new Predicate(token.span(), token.lemma(), factuality.read(sentence, i)));
      }
    }
    return found;
  }

  private boolean isNounOfDoing(Token token) {
    if (!token.isNoun() || token.isProperNoun()) {
      return false;
    }
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return nouns.contains(lemma)
        || nouns.stream()
            .anyMatch(noun -> noun.startsWith("-") && lemma.endsWith(noun.substring(1)));
  }
}
