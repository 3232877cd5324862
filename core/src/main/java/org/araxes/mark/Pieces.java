package org.araxes.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.araxes.model.Span;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;

/**
 * A sentence cut finer than its tokens, so that patterns do not depend on how an engine treats
 * hyphens, slashes, currency signs and possessives: {@code mid-1996} is three pieces.
 *
 * @param words in lower case, with straight apostrophes
 * @param spans where they stand in the document
 * @param tokens index of the token that each was cut from
 */
record Pieces(List<String> words, List<Span> spans, List<Integer> tokens) {

  static Pieces of(String text, Sentence sentence) {
    Pieces pieces = new Pieces(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Token token : sentence.tokens()) {
      pieces.cut(text, token);
    }
    return pieces;
  }

  int size() {
    return words.size();
  }

  Span span(int from, int end) {
    return spans.get(from).and(spans.get(end - 1));
  }

  private void cut(String text, Token token) {
    int start = token.span().start();
    int end = token.span().end();
    boolean isoDate = isIsoDate(text, start, end);
    int from = start;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      boolean inside = at > start && at < end - 1;
      if (!isoDate && (isDash(c) || c == '/') && (inside || end - start > 1 && c != '.')) {
        add(text, token, from, at);
        add(text, token, at, at + 1);
        from = at + 1;
      } else if (isCurrency(c) && end - start > 1) {
        // "US$5": the letters belong to the sign.
        int sign = from < at && Character.isLetter(text.charAt(at - 1)) ? from : at;
        add(text, token, from, sign);
        add(text, token, sign, at + 1);
        from = at + 1;
      } else if (Character.isSpaceChar(c)) {
        add(text, token, from, at);
        from = at + 1;
      } else if (isApostrophe(c) && at > from && at == end - 2 && isS(text.charAt(end - 1))) {
        add(text, token, from, at);
        from = at;
      }
    }
    add(text, token, from, end);
  }

  private void add(String text, Token token, int from, int end) {
    if (end > from) {
      StringBuilder word = new StringBuilder(end - from);
      for (int i = from; i < end; i++) {
        char c = text.charAt(i);
        word.append(isApostrophe(c) ? '\'' : isDash(c) ? '-' : c);
      }
      words.add(word.toString().toLowerCase(Locale.ROOT));
      spans.add(new Span(from, end));
      tokens.add(token.index());
    }
  }

  /** Digits with two hyphens, as in 2021-10-09. */
  private static boolean isIsoDate(String text, int start, int end) {
    int hyphens = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c == '-') {
        hyphens++;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return hyphens == 2 && end - start == 10;
  }

  private static boolean isDash(char c) {
    return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`';
  }

  private static boolean isS(char c) {
    return c == 's' || c == 'S';
  }

  static boolean isCurrency(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }
}
