package org.araxes.corenlp;

import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Span;

/**
 * Stretches of a block that are cut into words at one time: a block is cut at its empty lines, and,
 * so that memory stays bounded, at white space where it is very long.
 */
record Piece(Span span, boolean endsParagraph) {
  private static final int LONGEST = 50_000;

  /** The pieces of a block, in order; what is between them is white space. */
  static List<Piece> of(String text, Span block) {
    List<Piece> pieces = new ArrayList<>();
    int start = block.start();
    while (start < block.end()) {
      int limit = Math.min(block.end(), start + LONGEST);
      int empty = emptyLine(text, start, limit);
      int end = empty < limit ? empty : limit < block.end() ? cut(text, start, limit) : limit;
      if (!text.substring(start, end).isBlank()) {
        pieces.add(new Piece(new Span(start, end), empty < limit || end == block.end()));
      }
      start = end;
      while (start < block.end() && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
    }
    return pieces;
  }

  /** Where the first empty line begins; {@code limit} when there is none. */
  private static int emptyLine(String text, int start, int limit) {
    int newline = -1;
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        if (newline >= 0) {
          return newline;
        }
        newline = i;
      } else if (!Character.isWhitespace(c)) {
        newline = -1;
      }
    }
    return limit;
  }

  /** The last white space before the limit; the limit itself in a text without any. */
  private static int cut(String text, int start, int limit) {
    for (int i = limit; i > start + LONGEST / 2; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }
}
