package org.araxes.match;

import java.util.Set;
import org.araxes.rulebook.Rulebook;

/**
 * Verbs whose infinitive has the verb's own subject even beside an object: "promised him to come".
 * All others give it to the object: "urged him to come".
 */
public record ControlVerbs(Set<String> lemmas) {
  public static ControlVerbs of(Rulebook rulebook) {
    return new ControlVerbs(rulebook.words("subject-control"));
  }

  boolean bySubject(String lemma) {
    return lemmas.contains(lemma);
  }
}
