package org.araxes.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.araxes.model.Span;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;

/** The words of a noun phrase around its head, without the clauses that hang on it. */
public final class NounPhrase {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "acl",
          "advcl",
          "ccomp",
          "parataxis",
          "punct",
          "cc",
          "conj",
          "appos",
          "case",
          "mark",
          "nsubj",
          "cop",
          "aux",
          "obl",
          "dep",
          "advmod");

  private NounPhrase() {}

  /** From the leftmost modifier to the last of the head's own and its "of" phrases. */
  public static Span span(Sentence sentence, int head) {
    Grammar grammar = sentence.grammar();
    if (grammar == null) {
      return sentence.token(head).span();
    }
    List<Integer> words = new ArrayList<>(List.of(head));
    collect(sentence, grammar, head, words);
    return sentence.span(words);
  }

  private static void collect(Sentence sentence, Grammar grammar, int head, List<Integer> words) {
    for (int child : grammar.children(head)) {
      String relation = grammar.relation(child);
      String plain =
          relation.indexOf(':') < 0 ? relation : relation.substring(0, relation.indexOf(':'));
      boolean left = child < head;
      if (!LEFT_OUT.contains(plain)
              && (left
                  || plain.equals("nmod")
                  || plain.equals("flat")
                  || plain.equals("compound")
                  || plain.equals("nummod"))
          || plain.equals("advmod") && left && grammar.head(child) == head
          || (plain.equals("case") && sentence.token(child).tag().equals("POS"))) {
        words.addAll(grammar.subtree(child));
      }
    }
  }
}
