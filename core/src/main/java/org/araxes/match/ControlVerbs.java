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
 * @param texts nouns for what somebody writes, who says what they say: "handed over a note
 *     demanding"
 * @param times words for times, which a parser may take for a party
 */
public record ControlVerbs(
    Set<String> lemmas, Set<String> light, Set<String> texts, BareTimes times) {
  public static ControlVerbs of(Rulebook rulebook) {
    return new ControlVerbs(
        rulebook.words("subject-control"),
        rulebook.words("light-verbs"),
        rulebook.words("written-words"),
        BareTimes.of(rulebook));
  }

  boolean bySubject(String lemma) {
    return lemmas.contains(lemma);
  }

  boolean isText(String lemma) {
    return texts.contains(lemma);
  }

  boolean isLight(String lemma) {
    return light.contains(lemma);
  }
}
