package org.araxes.match;

import java.util.Set;
import org.araxes.rulebook.Rulebook;

/**
 * What must be known of words to tell who the parties of a verb are.
 *
 * @param lemmas those whose infinitive has the verb's own subject even beside an object: "promised
 *     him to come"; all others give it to the object: "urged him to come"
 * @param light those that say little but that their subject does what their object names: "rebels
 *     launched an attack"
 * @param days words for a day that a parser takes for a party: "the envoy Saturday accused"
 */
public record ControlVerbs(Set<String> lemmas, Set<String> light, Set<String> days) {
  public static ControlVerbs of(Rulebook rulebook) {
    return new ControlVerbs(
        rulebook.words("subject-control"), rulebook.words("light-verbs"), rulebook.words("days"));
  }

  boolean bySubject(String lemma) {
    return lemmas.contains(lemma);
  }

  boolean isLight(String lemma) {
    return light.contains(lemma);
  }
}
