package org.araxes.attribute;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.araxes.model.Span;

/**
 * Finds quotation marks of one paragraph and pairs them: straight and curly, doubled single ones,
 * guillemets both ways, German low ones; single marks inside double ones, or alone where that is
 * the custom. An apostrophe is none. One pass over the letters.
 */
final class QuotationFinder {
  private static final String OPENERS = "\u201c\u201e\u00ab";
  private static final String CLOSERS = "\u201d\u00bb";

  private record Open(int at, int width, char mark) {}

  private final String text;
  private final Span paragraph;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Quotation> found = new ArrayList<>();

  QuotationFinder(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
  }

  /**
   * The quotations in order, outer before inner.
   *
   * @param leftOpen whether the paragraph before left a quotation open
   */
  List<Quotation> find(boolean leftOpen) {
    boolean continues = leftOpen && startsWithOpener();
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      int width = doubled(i) ? 2 : 1;
      if (OPENERS.indexOf(c) >= 0 && !closesGerman(c) && !misprinted(i, c)) {
        opening(i, 1, c);
      } else if (CLOSERS.indexOf(c) >= 0 || OPENERS.indexOf(c) >= 0) {
        closing(i, 1, c);
      } else if (c == '"' || width == 2) {
        straight(i, width);
      } else if (isSingle(c)) {
        single(i, c);
      }
      i += width - 1;
    }
    while (!open.isEmpty()) {
      Open left = open.pop();
      if (!isSingle(left.mark()) || left.width() == 2) {
        add(left, paragraph.end(), false);
      }
    }
    Collections.sort(found, (a, b) -> a.span().compareTo(b.span()));
    if (continues && !found.isEmpty()) {
      Quotation first = found.get(0);
      found.set(0, new Quotation(first.span(), first.depth(), true, first.closed()));
    }
    return found;
  }

  private boolean startsWithOpener() {
    char c = text.charAt(paragraph.start());
    return OPENERS.indexOf(c) >= 0
        || c == '"'
        || doubled(paragraph.start())
        || c == '\u2018'
        || c == '\'';
  }

  /** Two single marks that stand for a double one. */
  private boolean doubled(int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '`' || c == '\u2019' || c == '\u2018')
        && i + 1 < paragraph.end()
        && text.charAt(i + 1) == c;
  }

  private static boolean isSingle(char c) {
    return c == '\'' || c == '\u2018' || c == '\u2019' || c == '`';
  }

  /** After a low mark the English opening mark closes. */
  private boolean closesGerman(char c) {
    return c == '\u201c' && !open.isEmpty() && open.peek().mark() == '\u201e';
  }

  /** An opening mark where only a closing one can stand. */
  private boolean misprinted(int i, char c) {
    boolean letter = i + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(i + 1));
    return !letter && mayClose(i) && isOpen(c, 1);
  }

  private void straight(int i, int width) {
    char c = text.charAt(i);
    boolean opens = mayOpen(i, width);
    boolean closes = mayClose(i);
    if (c == '`' || (opens && !(closes && isOpen(c, width)))) {
      opening(i, width, c);
    } else {
      closing(i, width, c);
    }
  }

  private boolean isOpen(char mark, int width) {
    return open.stream().anyMatch(o -> o.mark() == mark && o.width() == width);
  }

  private void single(int i, char c) {
    boolean before = i > paragraph.start() && Character.isLetterOrDigit(text.charAt(i - 1));
    boolean after = i + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(i + 1));
    boolean isOpen = open.stream().anyMatch(o -> o.width() == 1 && isSingle(o.mark()));
    if (before && after) {
      return;
    }
    if (isOpen && c != '\u2018' && mayClose(i)) {
      closing(i, 1, c);
    } else if (c != '\u2019' && mayOpen(i, 1) && after && closesLater(i, c)) {
      opening(i, 1, c);
    }
  }

  /** Whether a partner for a single mark follows soon: bounded, so that no text costs much. */
  private boolean closesLater(int i, char c) {
    int until = Math.min(paragraph.end(), i + 600);
    for (int k = i + 2; k < until; k++) {
      char d = text.charAt(k);
      boolean partner = d == '\u2019' || (d == '\'' && c != '\u2018');
      boolean after = k + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(k + 1));
      if (partner && !after && !Character.isWhitespace(text.charAt(k - 1))) {
        char before = text.charAt(k - 1);
        return before != 's' || !Character.isLetter(text.charAt(k - 1)) || endsPhrase(k);
      }
    }
    return false;
  }

  private boolean endsPhrase(int k) {
    int next = k + 1;
    return next >= paragraph.end() || ".,;:!?)\u201d\"".indexOf(text.charAt(next)) >= 0;
  }

  private boolean mayOpen(int i, int width) {
    boolean before =
        i == paragraph.start()
            || Character.isWhitespace(text.charAt(i - 1))
            || "([{\u2014\u2013-\u201c\"'\u2018/".indexOf(text.charAt(i - 1)) >= 0;
    int next = i + width;
    return before && next < paragraph.end() && !Character.isWhitespace(text.charAt(next));
  }

  private boolean mayClose(int i) {
    return i > paragraph.start() && !Character.isWhitespace(text.charAt(i - 1));
  }

  private void opening(int i, int width, char mark) {
    if (open.size() < 4) {
      open.push(new Open(i, width, mark));
    }
  }

  private void closing(int i, int width, char mark) {
    boolean single = isSingle(mark) && width == 1;
    while (!open.isEmpty()) {
      Open last = open.pop();
      boolean lastSingle = isSingle(last.mark()) && last.width() == 1;
      if (lastSingle == single) {
        add(last, i + width, true);
        return;
      }
      if (single) {
        open.push(last);
        return;
      }
    }
  }

  private void add(Open from, int end, boolean closed) {
    if (end > from.at() + from.width() + 1) {
      found.add(new Quotation(new Span(from.at(), end), open.size(), false, closed));
    }
  }
}
