package org.araxes.mark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.araxes.model.Span;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.araxes.rulebook.Rulebook;

/**
 * One person of whom it is said what became of him counts as one: "a soldier was killed", "wounded
 * the mayor's driver". Nobody wrote the number, so the words of the person stand for it.
 */
final class SingleVictims {
  private static final Set<String> FATES = Set.of("killed", "injured");
  private static final Set<String> INSIDE = Set.of("det", "nmod:poss", "amod", "compound", "flat");

  private final Counted counted;
  private final Set<String> noSingleOne;

  SingleVictims(Rulebook rulebook, Counted counted) {
    this.counted = counted;
    this.noSingleOne = rulebook.words("no-single-one");
  }

  /**
   * @param numbers what is counted in the sentence already
   */
  List<QuantityWords> in(Sentence sentence, List<QuantityWords> numbers) {
    Grammar grammar = sentence.grammar();
    if (grammar == null) {
      return List.of();
    }
    Set<Integer> heads = numbers.stream().map(QuantityWords::head).collect(Collectors.toSet());
    List<QuantityWords> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (isOne(sentence, token, grammar) && !heads.contains(token.index())) {
        String fate = counted.fateOfOne(sentence, grammar, token.index());
        if (fate != null && FATES.contains(fate)) {
          found.add(one(sentence, grammar, token.index(), fate));
        }
      }
    }
    return found;
  }

  private boolean isOne(Sentence sentence, Token token, Grammar grammar) {
    boolean singular = token.tag().equals("NN") || token.tag().equals("NNP");
    int head = token.index();
    return singular
        && !grammar.is(head, "compound")
        && !grammar.is(head, "flat")
        && !grammar.is(head, "amod")
        && grammar.child(head, "nummod") < 0
        && isSingle(sentence, grammar, head);
  }

  /** Not "every soldier", "no civilian", "not a guard": those are no single person. */
  private boolean isSingle(Sentence sentence, Grammar grammar, int head) {
    for (int at = Math.max(0, from(grammar, head) - 1); at < head; at++) {
      if (noSingleOne.contains(sentence.token(at).lemma().toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private static QuantityWords one(Sentence sentence, Grammar grammar, int head, String fate) {
    int from = from(grammar, head);
    Span span = new Span(sentence.token(from).span().start(), sentence.token(head).span().end());
    return new QuantityWords(
        span, sentence.index(), head, BigDecimal.ONE, BigDecimal.ONE, false, "people", fate);
  }

  /** Where the words of a person begin. */
  private static int from(Grammar grammar, int head) {
    int from = head;
    for (int child : grammar.children(head)) {
      if (child < from && INSIDE.contains(grammar.relation(child))) {
        from = first(grammar, child);
      }
    }
    return from;
  }

  private static int first(Grammar grammar, int head) {
    int first = head;
    for (int token : grammar.subtree(head)) {
      first = Math.min(first, token);
    }
    return first;
  }
}
