package org.araxes.parse;

import java.util.List;
import org.araxes.model.Block;
import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * One sentence.
 *
 * @param index from 0 in its document
 * @param block the kind of block it stands in
 * @param paragraph number of its paragraph, from 0
 * @param grammar null when it was not asked for
 */
public record Sentence(
    int index, Block.Kind block, int paragraph, List<Token> tokens, @Nullable Grammar grammar) {
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence without tokens");
    }
  }

  public Span span() {
    return new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  public int size() {
    return tokens.size();
  }

  /** The span from the first to the last of some tokens, given as indices in any order. */
  public Span span(List<Integer> some) {
    int first = some.stream().mapToInt(i -> i).min().orElseThrow();
    int last = some.stream().mapToInt(i -> i).max().orElseThrow();
    return tokens.get(first).span().and(tokens.get(last).span());
  }

  /** The token that covers a text offset; -1 when none does. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = tokens.get(middle).span();
      if (offset < span.start()) {
        high = middle - 1;
      } else if (offset >= span.end()) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  public Sentence with(@Nullable Grammar grammar) {
    return new Sentence(index, block, paragraph, tokens, grammar);
  }
}
