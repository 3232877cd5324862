package org.araxes.read;

import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Block;
import org.araxes.model.Span;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;

/** Parsed sentences for tests: each token as {@code word/lemma/TAG/head/relation}, roots at -1. */
final class Sentences {
  private Sentences() {}

  static Sentence of(String tagged) {
    List<Token> tokens = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    String[] words = tagged.split(" ");
    int[] heads = new int[words.length];
    int at = 0;
    for (int i = 0; i < words.length; i++) {
      String[] cells = words[i].split("/");
      Span span = new Span(at, at + cells[0].length());
      tokens.add(new Token(i, span, cells[0], cells[1], cells[2], "O"));
      heads[i] = Integer.parseInt(cells[3]);
      relations.add(cells[4]);
      at = span.end() + 1;
    }
    Grammar grammar = new Grammar(heads, relations);
    return new Sentence(0, Block.Kind.BODY, 0, tokens, grammar);
  }
}
