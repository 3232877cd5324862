package org.araxes.attribute;

import java.util.List;
import java.util.Locale;
import org.araxes.model.Span;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.jspecify.annotations.Nullable;

/** A sentence with its quotations, and the small questions that are asked of its words. */
record Line(Sentence sentence, Quotations quotations, String text, Lexicon lexicon) {
  private static final String MARKS = "\"'`\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019";

  @Nullable Grammar grammar() {
    return sentence.grammar();
  }

  Token token(int i) {
    return sentence.token(i);
  }

  int size() {
    return sentence.size();
  }

  String lower(int i) {
    return token(i).word().toLowerCase(Locale.ROOT);
  }

  /** The words from one token to another. */
  Span span(int from, int to) {
    return token(from).span().and(token(to).span());
  }

  /** Whether a word is in a class of {@link Lexicon}. */
  boolean is(String name, int i) {
    return lexicon.is(name, lower(i));
  }

  /** The letters as they stand in the document. */
  String letters(int i) {
    return token(i).span().of(text);
  }

  boolean isMark(int i) {
    return !token(i).tag().equals("POS")
        && letters(i).chars().allMatch(letter -> MARKS.indexOf(letter) >= 0);
  }

  boolean isComma(int i) {
    return letters(i).equals(",");
  }

  boolean isStop(int i) {
    String s = letters(i);
    return s.equals(".") || s.equals("!") || s.equals("?") || s.equals("...") || s.equals(";");
  }

  boolean isDash(int i) {
    String s = letters(i);
    return s.equals("-") && isBlank(token(i).span().start() - 1)
        || s.equals("--")
        || s.equals("\u2013")
        || s.equals("\u2014");
  }

  private boolean isBlank(int offset) {
    return offset >= 0 && Character.isWhitespace(text.charAt(offset));
  }

  boolean isFiniteVerb(int i) {
    String tag = token(i).tag();
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  /** "It's" taken for an owner: behind a word that owns nothing, the letters are a verb. */
  boolean isShortVerb(int i) {
    String before = i == 0 ? "" : token(i - 1).tag();
    return token(i).tag().equals("POS")
        && (before.equals("PRP") || before.equals("EX") || before.equals("WP"));
  }

  /** The outer quotation that covers a token; null when none does. */
  @Nullable Quotation quotation(int i) {
    return quotations.at(token(i).span().start());
  }

  /** Whether two tokens stand in the same quotation, or both in none. */
  boolean sameVoice(int i, int k) {
    Quotation left = quotations.innermostAt(token(i).span().start());
    Quotation right = quotations.innermostAt(token(k).span().start());
    return left == null ? right == null : left.equals(right);
  }

  /** From one token to another, without commas, stops and dashes at the edges; null if empty. */
  @Nullable Span trimmed(int from, int to) {
    int first = from;
    int last = to;
    while (first <= last && !token(first).isWord() && !opens(first)) {
      first++;
    }
    while (last >= first && !token(last).isWord() && !closes(last, first)) {
      last--;
    }
    return first > last ? null : token(first).span().and(token(last).span());
  }

  private boolean opens(int i) {
    Quotation quotation = quotation(i);
    return letters(i).equals("$")
        || letters(i).equals("(")
        || quotation != null && quotation.span().start() == token(i).span().start();
  }

  private boolean closes(int i, int first) {
    Quotation quotation = quotation(i);
    return letters(i).equals("%")
        || letters(i).equals(")") && token(first).span().start() < token(i).span().start()
        || quotation != null
            && quotation.span().end() <= token(i).span().end()
            && quotation.span().start() >= token(first).span().start();
  }

  /** The leftmost token of a subtree. */
  int left(int head) {
    return edges(head)[0];
  }

  /** The rightmost token of a subtree. */
  int right(int head) {
    return edges(head)[1];
  }

  private int[] edges(int head) {
    List<Integer> below = grammar().subtree(head);
    return new int[] {below.get(0), below.get(below.size() - 1)};
  }

  boolean hasChild(int head, String relation, String word) {
    for (int child : grammar().children(head)) {
      if (grammar().is(child, relation) && lower(child).equals(word)) {
        return true;
      }
    }
    return false;
  }
}
