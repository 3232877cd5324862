package org.araxes.mark;

import java.util.Map;
import java.util.Set;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * Numbers told beside a noun for a number: "raising the toll to 31", "took to twelve the count of
 * ships lost", "put the number of dead at nine".
 *
 * @param nouns toll, number, total ...
 * @param deaths those of the nouns that mean the dead when nothing else is said
 * @param links what stands between a noun and its number: to, at ...
 * @param fates what becomes of people beside a word: killed, detained ...
 */
record Tolls(Set<String> nouns, Set<String> deaths, Set<String> links, Map<String, String> fates) {
  static Tolls of(Rulebook rulebook, Map<String, String> fates) {
    return new Tolls(
        rulebook.words("toll-nouns"),
        rulebook.words("death-tolls"),
        rulebook.words("toll-links"),
        fates);
  }

  /** What the number counts; null when no such noun is beside it. */
  Counted.@Nullable Thing of(Sentence sentence, Grammar grammar, int number) {
    int marker = grammar.child(number, "case");
    int verb = grammar.head(number);
    if (marker < 0 || verb == Grammar.ROOT || !links.contains(sentence.token(marker).lemma())) {
      return null;
    }
    for (int child : grammar.children(verb)) {
      boolean isArgument = grammar.is(child, "obj") || grammar.is(child, "nsubj");
      if (isArgument && nouns.contains(sentence.token(child).lemma())) {
        return thing(sentence, grammar, child, number);
      }
    }
    return null;
  }

  private Counted.Thing thing(Sentence sentence, Grammar grammar, int noun, int number) {
    int people = grammar.child(noun, "nmod");
    int head = people < 0 ? number : people;
    String of = null;
    for (int token : grammar.subtree(noun)) {
      String fate = fates.get(sentence.token(token).lemma());
      of = of == null ? fate : of;
    }
    boolean isDeath = of == null && deaths.contains(sentence.token(noun).lemma());
    return new Counted.Thing(head, "people", isDeath ? "killed" : of);
  }
}
