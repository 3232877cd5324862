package org.araxes.match;

import java.util.Set;
import org.araxes.rulebook.Rulebook;

/**
 * Verbs that pass their subject on.
 *
 * @param lemmas those whose infinitive has the verb's own subject even beside an object: "promised
 *     him to come"; all others give it to the object: "urged him to come"
 * @param light those that say little but that their subject does what their object names: "rebels
 *     launched an attack"
 */
public record ControlVerbs(Set<String> lemmas, Set<String> light) {
  public static ControlVerbs of(Rulebook rulebook) {
    return new ControlVerbs(rulebook.words("subject-control"), rulebook.words("light-verbs"));
  }

  boolean bySubject(String lemma) {
    return lemmas.contains(lemma);
  }

  boolean isLight(String lemma) {
    return light.contains(lemma);
  }
}
