package org.araxes.attribute;

import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Span;

/**
 * How far the words of a content reach. The grammar proposes, the marks decide: a quotation that
 * begins inside belongs to it whole, also beyond the end of the sentence.
 */
final class Extent {
  /** As far behind a cue "that" may open what is told, in words. */
  private static final int OPENER = 9;

  private Extent() {}

  /** The words around a parenthesis of tokens [from, to]: "The dam, officials said, will hold". */
  static List<Span> around(Line line, int from, int to) {
    List<Span> found = new ArrayList<>();
    int before = from - 1;
    while (before >= 0 && !line.token(before).isWord() && !line.isMark(before)) {
      before--;
    }
    boolean relative = before > 0 && line.token(before).tag().startsWith("W");
    if (before >= 0 && !relative) {
      int start = 0;
      Span first = line.trimmed(start, before);
      Quotation quotation = line.quotation(before);
      if (first != null && quotation != null && quotation.span().start() < first.start()) {
        first = first.and(quotation.span());
      } else if (first != null && quotation != null && line.isMark(before)) {
        first = first.and(quotation.span());
      }
      if (first == null && quotation != null && line.isMark(before)) {
        first = quotation.span();
      }
      if (first != null && quotation != null && ownSentence(line, quotation, before)) {
        first = quotation.span();
      }
      if (first != null) {
        found.add(first);
      }
    }
    boolean marked = before >= 0 && line.isMark(before);
    Span rest = after(line, to, marked);
    if (rest != null) {
      found.add(rest);
    }
    return outside(line.span(from, to), found);
  }

  /** The spans without some words that stand in them. */
  private static List<Span> outside(Span words, List<Span> spans) {
    List<Span> outside = new ArrayList<>();
    for (Span span : spans) {
      boolean holds = span.start() < words.start() && span.end() > words.end();
      outside.add(holds ? new Span(span.start(), words.start()) : span);
    }
    return outside;
  }

  /** Whether what stands before a quotation is parted from it by a dash, colon or comma. */
  private static boolean ownSentence(Line line, Quotation quotation, int before) {
    int i = before;
    while (i >= 0 && line.token(i).span().start() > quotation.span().start()) {
      i--;
    }
    return i > 0
        && (line.isDash(i - 1)
            || line.isComma(i - 1)
            || line.letters(i - 1).equals("(")
            || line.letters(i - 1).equals(":"));
  }

  /** What goes on behind a parenthesis that ends at a token; null when nothing does. */
  private static @org.jspecify.annotations.Nullable Span after(Line line, int to, boolean marked) {
    int i = to + 1;
    while (i < line.size()
        && !line.isComma(i)
        && !line.isMark(i)
        && !line.isStop(i)
        && !line.isDash(i)) {
      i++;
    }
    if (i >= line.size() - 1 || line.isStop(i) && i == line.size() - 1) {
      return null;
    }
    int next = i;
    while (next < line.size() && !line.token(next).isWord() && !line.isMark(next)) {
      next++;
    }
    if (next >= line.size()) {
      return null;
    }
    if (line.isMark(next)) {
      return quoted(line, next);
    }
    boolean own =
        line.token(next).tag().equals("VBG")
            || line.is("back-to-saying", next)
            || line.isStop(i) && !line.letters(i).equals(";");
    return own || marked ? null : reaching(line, next, line.size() - 1);
  }

  /** The whole quotation that opens at a token. */
  static @org.jspecify.annotations.Nullable Span quoted(Line line, int mark) {
    int start = line.token(mark).span().start();
    Quotation quotation = line.quotations().innermostAt(start);
    return quotation != null && quotation.span().start() == start ? quotation.span() : null;
  }

  /** Tokens [from, to], prolonged to the end of a quotation that opens in between. */
  static @org.jspecify.annotations.Nullable Span reaching(Line line, int from, int to) {
    Span span = line.trimmed(from, to);
    if (span == null) {
      return null;
    }
    Quotation first = line.quotation(from);
    Quotation last = line.quotations().at(span.end() - 1);
    if (last != null && !last.equals(first) && last.span().start() >= span.start()) {
      return span.and(last.span());
    }
    if (last != null && last.equals(first) && last.span().start() == span.start()) {
      return span.and(last.span());
    }
    return span;
  }

  /** Words that are cut off at the marks of the quotation that holds their cue. */
  static List<Span> within(Line line, int cue, List<Span> spans) {
    Quotation around = line.quotations().innermostAt(line.token(cue).span().start());
    if (around == null) {
      return spans;
    }
    Span inside = around.span();
    List<Span> cut = new ArrayList<>();
    for (Span span : spans) {
      int start = Math.max(span.start(), inside.start());
      int end = Math.min(span.end(), inside.end());
      if (start < end) {
        cut.add(new Span(start, end));
      }
    }
    return cut;
  }

  /**
   * "Reported the day before that ...", "told the families of the missing that ...": what is told
   * begins at "that" where no verb stands before it.
   */
  static List<Span> fromOpener(Line line, List<Span> spans) {
    Span first = spans.isEmpty() ? null : spans.get(0);
    int from = first == null ? -1 : line.sentence().tokenAt(first.start());
    boolean leads =
        from >= 0 && (NearSource.isTime(line, from) || isLead(line, from)) && !line.isMark(from);
    for (int i = from; leads && i < line.size() && i < from + OPENER; i++) {
      boolean verb = line.token(i).isVerb() && !line.token(i).tag().equals("VBG");
      if (!first.covers(line.token(i).span()) || verb || line.isComma(i) || line.isMark(i)) {
        return spans;
      }
      if (i > from && line.lower(i).equals("that") && startsClause(line, i + 1)) {
        List<Span> cut = new ArrayList<>(spans);
        cut.set(0, new Span(line.token(i).span().start(), first.end()));
        return cut;
      }
    }
    return spans;
  }

  private static boolean isLead(Line line, int i) {
    String tag = line.token(i).tag();
    return tag.equals("IN")
        || tag.equals("DT") && i + 1 < line.size() && NearSource.isTime(line, i + 1);
  }

  private static boolean startsClause(Line line, int from) {
    for (int i = from; i < line.size() && i < from + OPENER; i++) {
      if (line.isFiniteVerb(i)) {
        return i > from;
      }
    }
    return false;
  }

  /** The spans without blanks and commas at their edges; those without a word are left out. */
  static List<Span> tidy(String text, List<Span> spans) {
    List<Span> tidy = new ArrayList<>();
    for (Span span : spans) {
      int start = span.start();
      int end = span.end();
      while (start < end && isEdge(text.charAt(start))) {
        start++;
      }
      while (end > start && isEdge(text.charAt(end - 1))) {
        end--;
      }
      if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
        tidy.add(new Span(start, end));
      }
    }
    return tidy;
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ',';
  }
}
