package org.araxes.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.araxes.model.Factuality;
import org.araxes.model.Predicate;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.araxes.rulebook.Rulebook;

/**
 * Every predicate of a sentence with how it stands: verbs, copulas' complements, nouns of doing.
 */
final class Predicates {
  /** Letters of the longest word that only looks like a participle: "red", "ring". */
  private static final int SHORTEST = 5;

  private final FactualityReader factuality;
  private final NotYet notYet;
  private final HappeningNouns nouns;
  private final Set<String> auxiliaries;
  private final Set<String> endings;

  Predicates(Rulebook rulebook, FactualityReader factuality) {
    this.factuality = factuality;
    this.notYet = new NotYet(rulebook);
    this.nouns = new HappeningNouns(rulebook);
    this.auxiliaries = rulebook.words("auxiliaries");
    this.endings = rulebook.words("participle-endings");
  }

  List<Predicate> of(Sentence sentence) {
    Grammar grammar = sentence.grammar();
    boolean personal = grammar != null && notYet.isBetweenTheTwo(sentence, grammar);
    List<Predicate> found = new ArrayList<>();
    for (int i = 0; grammar != null && i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean verb = token.isVerb() && !isAuxiliary(sentence, grammar, i);
      boolean named = nouns.has(token) || isParticiple(token);
      if (verb || grammar.child(i, "cop") >= 0 || named) {
        found.add(predicate(sentence, grammar, i, personal));
      }
    }
    return found;
  }

  private Predicate predicate(Sentence sentence, Grammar grammar, int at, boolean personal) {
    Token token = sentence.token(at);
    Factuality told = factuality.read(sentence, at);
    Factuality written = personal ? notYet.asWritten(sentence, grammar, at, told) : told;
    return new Predicate(token.span(), token.lemma(), written, written.equals(told) ? null : told);
  }

  /** Parsers hang full verbs on others as auxiliaries: an auxiliary is one of a few words. */
  private boolean isAuxiliary(Sentence sentence, Grammar grammar, int at) {
    return grammar.is(at, "aux")
        && auxiliaries.contains(sentence.token(at).lemma().toLowerCase(Locale.ROOT));
  }

  /** "The marked price", "oppressed peoples": an adjective that was a verb. */
  private boolean isParticiple(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return token.isAdjective()
        && endings.stream().anyMatch(end -> lemma.endsWith(end) && lemma.length() > SHORTEST);
  }
}
