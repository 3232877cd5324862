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

  private static final Set<String> NEGATION = Set.of("not", "n't", "never");

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
      int colon = relation.indexOf(':');
      String plain = colon < 0 ? relation : relation.substring(0, colon);
      boolean left = child < head;
      if (plain.equals("case") && sentence.token(child).tag().equals("POS")) {
        words.add(child);
      } else if (left && (!LEFT_OUT.contains(plain) || isOwn(sentence, grammar, child, plain))) {
        words.addAll(grammar.subtree(child));
      } else if (!left && mayFollow(sentence, grammar, child, plain)) {
        words.add(child);
        words.addAll(grammar.children(child, "case"));
        collect(sentence, grammar, child, words);
      }
    }
  }

  /** "About sixty families"; in "they are not the four" the "not" belongs to the whole clause. */
  private static boolean isOwn(Sentence sentence, Grammar grammar, int child, String plain) {
    boolean isClause = grammar.child(grammar.head(child), "cop") >= 0;
    return plain.equals("advmod")
        && !(isClause && NEGATION.contains(sentence.token(child).lemma()));
  }

  /** "The governor of the province", but not "the guards on the train" or "the town on Monday". */
  private static boolean mayFollow(Sentence sentence, Grammar grammar, int child, String plain) {
    if (plain.equals("nmod")) {
      int word = grammar.child(child, "case");
      return word < 0 || sentence.token(word).lemma().equals("of");
    }
    return plain.equals("flat") || plain.equals("compound") || plain.equals("nummod");
  }
}
