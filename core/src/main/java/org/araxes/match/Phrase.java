package org.araxes.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.FrameWord;
import org.jspecify.annotations.Nullable;

/** Finds the other words of a phrase around its head: "hand" ... "over", "launch" ... "attack". */
final class Phrase {
  /** How far a particle may stand behind its verb when the grammar does not tie them, in tokens. */
  private static final int REACH = 3;

  /** Words that change a verb's meaning only when no noun of their own follows: "took in nine". */
  private static final Set<String> PARTICLES =
      Set.of("in", "out", "up", "off", "over", "down", "away", "back", "aside");

  private Phrase() {}

  /** Indices of all words of the phrase, sorted; null when it is not there. */
  static @Nullable List<Integer> find(FrameWord word, Sentence sentence, int head) {
    List<String> lemmas = word.lemmas();
    if (lemmas.size() == 1) {
      return List.of(head);
    }
    return word.kind() == FrameWord.Kind.VERB
        ? behind(lemmas, sentence, head)
        : before(lemmas, sentence, head);
  }

  private static @Nullable List<Integer> before(List<String> lemmas, Sentence sentence, int head) {
    List<Integer> found = new ArrayList<>(List.of(head));
    int at = head - 1;
    for (int i = lemmas.size() - 2; i >= 0; i--, at--) {
      while (at >= 0 && sentence.token(at).word().equals("-")) {
        at--;
      }
      if (at < 0 || !is(sentence, at, lemmas.get(i))) {
        return null;
      }
      found.add(at);
    }
    Collections.sort(found);
    return found;
  }

  private static @Nullable List<Integer> behind(List<String> lemmas, Sentence sentence, int head) {
    List<Integer> found = new ArrayList<>(List.of(head));
    int last = head;
    for (String lemma : lemmas.subList(1, lemmas.size())) {
      int next = next(lemmas, lemma, sentence, head, last, found);
      if (next < 0) {
        return null;
      }
      found.add(next);
      last = Math.max(last, next);
    }
    Collections.sort(found);
    return found;
  }

  private static int next(
      List<String> lemmas,
      String lemma,
      Sentence sentence,
      int head,
      int last,
      List<Integer> found) {
    boolean alone = lemmas.size() == 2;
    for (int i = last + 1; i < sentence.size(); i++) {
      if (is(sentence, i, lemma)
          && !(alone && isPreposition(sentence, i, lemma))
          && !isModifier(sentence, i, lemmas)
          && !isElsewhere(sentence, i, found)
          && (i <= last + REACH && onlyPlain(sentence, last, i)
              || tied(sentence, head, found, i))) {
        return i;
      }
    }
    Grammar grammar = sentence.grammar();
    if (grammar != null) {
      for (int i = 0; i < head; i++) {
        if (is(sentence, i, lemma)
            && (passiveSubject(grammar, head, i) || inPassiveSubject(sentence, head, i, lemmas))) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isPreposition(Sentence sentence, int i, String lemma) {
    Grammar grammar = sentence.grammar();
    boolean outOf = i + 1 < sentence.size() && sentence.token(i + 1).lemma().equals("of");
    return grammar != null && PARTICLES.contains(lemma) && grammar.is(i, "case") && !outOf;
  }

  /** "Used by the forces" uses no force: the noun stands behind a preposition of its own. */
  private static boolean isElsewhere(Sentence sentence, int i, List<Integer> found) {
    Grammar grammar = sentence.grammar();
    if (grammar == null || !sentence.token(i).isNoun() || !grammar.is(i, "obl")) {
      return false;
    }
    List<Integer> prepositions = grammar.children(i, "case");
    return !prepositions.isEmpty() && prepositions.stream().noneMatch(found::contains);
  }

  /** "Violated the border treaty" did not violate the border. */
  private static boolean isModifier(Sentence sentence, int i, List<String> lemmas) {
    Grammar grammar = sentence.grammar();
    return grammar != null
        && sentence.token(i).isNoun()
        && grammar.is(i, "compound")
        && grammar.head(i) > i
        && lemmas.stream().noneMatch(lemma -> is(sentence, grammar.head(i), lemma));
  }

  /** Between a verb and its particle or object stand no other verbs and no punctuation. */
  private static boolean onlyPlain(Sentence sentence, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean hyphen = sentence.token(i).word().equals("-");
      if (!hyphen && (sentence.token(i).isVerb() || !sentence.token(i).isWord())) {
        return false;
      }
    }
    return true;
  }

  private static boolean tied(Sentence sentence, int head, List<Integer> found, int i) {
    Grammar grammar = sentence.grammar();
    if (grammar == null) {
      return false;
    }
    int above = grammar.head(i);
    if (above == head || found.contains(above)) {
      return !grammar.is(i, "conj") && !grammar.is(i, "advcl") && !grammar.is(i, "nsubj");
    }
    return above != Grammar.ROOT
        && (grammar.is(i, "case") || grammar.is(i, "mark"))
        && (grammar.head(above) == head || found.contains(grammar.head(above)));
  }

  private static boolean passiveSubject(Grammar grammar, int head, int i) {
    return grammar.head(i) == head && grammar.relation(i).equals("nsubj:pass")
        || grammar.head(head) == i && grammar.relation(head).startsWith("acl");
  }

  /** "Poison gas was used": the poison belongs to the gas. */
  private static boolean inPassiveSubject(Sentence sentence, int head, int i, List<String> lemmas) {
    Grammar grammar = sentence.grammar();
    int noun = grammar == null ? Grammar.ROOT : grammar.head(i);
    return grammar != null
        && noun != Grammar.ROOT
        && noun != head
        && lemmas.stream().anyMatch(lemma -> is(sentence, noun, lemma))
        && passiveSubject(grammar, head, noun);
  }

  private static boolean is(Sentence sentence, int i, String lemma) {
    return sentence.token(i).lemma().toLowerCase(Locale.ROOT).equals(lemma)
        || sentence.token(i).word().toLowerCase(Locale.ROOT).equals(lemma);
  }
}
