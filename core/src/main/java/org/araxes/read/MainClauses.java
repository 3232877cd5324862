package org.araxes.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.araxes.model.Span;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;

/** The main clauses of a sentence, or of the part of it that somebody says, by their predicates. */
final class MainClauses {
  /** More main clauses in one sentence are a list or parser damage. */
  private static final int MOST = 6;

  private MainClauses() {}

  /**
   * The predicates of those clauses inside some words at whose core nothing is told; what is told
   * in clauses that only hang on a main one leaves it open.
   */
  static List<Integer> untold(Sentence sentence, Span content, Predicate<Span> told) {
    Grammar grammar = sentence.grammar();
    int top = grammar == null ? -1 : topmost(sentence, content);
    if (grammar == null || top < 0) {
      return List.of();
    }
    Set<Integer> mains = new TreeSet<>(Set.of(top));
    for (int next : grammar.children(top, "conj")) {
      if (isPredicate(sentence, next)
          && content.covers(sentence.token(next).span())
          && mains.size() < MOST) {
        mains.add(next);
      }
    }
    List<Integer> open = new ArrayList<>();
    for (int main : mains) {
      boolean known =
          grammar.subtree(main).stream()
              .filter(word -> owner(grammar, word, mains) == main)
              .filter(word -> !isAside(grammar, word, main))
              .map(word -> sentence.token(word).span())
              .anyMatch(word -> content.covers(word) && told.test(word));
      if (!known) {
        open.add(main);
      }
    }
    return open;
  }

  /** Whether a word stands in a clause of its own below the main one. */
  private static boolean isAside(Grammar grammar, int word, int main) {
    int at = word;
    for (int steps = 0; at != main && at != Grammar.ROOT && steps <= grammar.size(); steps++) {
      String relation = grammar.relation(at);
      if (relation.startsWith("acl")
          || relation.startsWith("advcl")
          || relation.startsWith("parataxis")) {
        return true;
      }
      at = grammar.head(at);
    }
    return false;
  }

  /** The nearest main predicate above a word. */
  private static int owner(Grammar grammar, int word, Set<Integer> mains) {
    int at = word;
    for (int steps = 0; at != Grammar.ROOT && steps <= grammar.size(); steps++) {
      if (mains.contains(at)) {
        return at;
      }
      at = grammar.head(at);
    }
    return Grammar.ROOT;
  }

  /** The topmost verb, or predicate with a copula, of a sentence inside some words; or -1. */
  private static int topmost(Sentence sentence, Span content) {
    Grammar grammar = sentence.grammar();
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int i = 0; grammar != null && i < sentence.size(); i++) {
      if (isPredicate(sentence, i) && content.covers(sentence.token(i).span())) {
        int depth = depth(grammar, i);
        if (depth < least) {
          least = depth;
          best = i;
        }
      }
    }
    return best;
  }

  private static boolean isPredicate(Sentence sentence, int word) {
    Grammar grammar = sentence.grammar();
    boolean fullVerb =
        grammar != null
            && sentence.token(word).isVerb()
            && !grammar.is(word, "aux")
            && !grammar.is(word, "cop");
    return fullVerb || grammar != null && grammar.child(word, "cop") >= 0;
  }

  private static int depth(Grammar grammar, int token) {
    int depth = 0;
    for (int at = token; at != Grammar.ROOT && depth <= grammar.size(); at = grammar.head(at)) {
      depth++;
    }
    return depth;
  }
}
