package org.araxes.attribute;

import org.araxes.attribute.SourceFinder.Source;
import org.jspecify.annotations.Nullable;

/** Sources found by where they stand: behind the cue, before it, or between quotation and cue. */
final class NearSource {
  private NearSource() {}

  /** "..., said the old miller.": a noun phrase between the cue and the next mark. */
  static @Nullable Source inverted(Line line, int verb) {
    int from = verb + 1;
    if (from >= line.size() || !startsPhrase(line, from)) {
      return null;
    }
    int head = -1;
    int to = from;
    for (int i = from; i < line.size() && i - from < SourcePhrase.LONGEST; i++) {
      if (line.isMark(i) || line.isStop(i)) {
        break;
      }
      if (line.isFiniteVerb(i) && !insideRelative(line, from, i)) {
        return null;
      }
      if (line.isComma(i) && !continuesPhrase(line, i, from)) {
        break;
      }
      if (head < 0
          && (line.token(i).isNoun() || line.token(i).isPronoun())
          && (i + 1 >= line.size() || !line.token(i + 1).isNoun())) {
        if (isTime(line, i)) {
          return null;
        }
        head = i;
      }
      to = i;
    }
    return head < 0 ? null : new Source(from, to, head);
  }

  static boolean startsPhrase(Line line, int i) {
    String tag = line.token(i).tag();
    return tag.startsWith("NNP")
        || tag.equals("DT")
        || tag.equals("PRP$")
        || tag.startsWith("NN")
        || tag.equals("JJ")
        || tag.equals("CD")
        || tag.equals("PRP") && line.is("speaking-pronoun", i);
  }

  private static boolean insideRelative(Line line, int from, int verb) {
    for (int i = from + 1; i < verb; i++) {
      if (line.token(i).tag().startsWith("W")) {
        return true;
      }
    }
    return false;
  }

  /** "Anna Falk, the mayor of Kesh, ...": an apposition or relative clause follows the comma. */
  private static boolean continuesPhrase(Line line, int comma, int from) {
    int next = comma + 1;
    if (next >= line.size()) {
      return false;
    }
    String tag = line.token(next).tag();
    if (tag.equals("DT")
        || tag.equals("PRP$")
        || tag.startsWith("NN")
        || tag.equals("WP")
        || tag.equals("WDT")
        || tag.equals("CD")
        || tag.equals("JJ")) {
      for (int i = next; i < line.size(); i++) {
        if (line.isFiniteVerb(i) && !tag.startsWith("W") && !insideRelative(line, next, i)) {
          return false;
        }
        if (line.isMark(i) || line.isStop(i)) {
          return true;
        }
        if (line.isComma(i)) {
          return true;
        }
      }
      return true;
    }
    return false;
  }

  /** "'...,' Anna Falk, the mayor of Kesh, said": all between the quotation and the cue. */
  static @Nullable Source behindMarks(Line line, int verb) {
    int to = Cue.from(line, verb) - 1;
    while (to >= 0 && (line.isComma(to) || isBetween(line, to))) {
      to--;
    }
    int mark = to;
    while (mark >= 0 && !line.isMark(mark) && to - mark < SourcePhrase.LONGEST) {
      mark--;
    }
    if (mark < 0 || mark >= to || !line.isMark(mark) || line.quotation(verb) != null) {
      return null;
    }
    Quotation quotation = line.quotation(mark);
    boolean closes =
        quotation != null
            && quotation.span().end() <= line.token(mark).span().end()
            && QuotedContent.isSpeech(line, quotation.span());
    if (!closes || !startsPhrase(line, mark + 1)) {
      return null;
    }
    int head = -1;
    for (int i = mark + 1; i <= to; i++) {
      if (line.isFiniteVerb(i) && !insideRelative(line, mark + 1, i) || line.isStop(i)) {
        return null;
      }
      if (head < 0
          && (line.token(i).isNoun() || line.token(i).isPronoun())
          && (i == to || !line.token(i + 1).isNoun() && !line.token(i + 1).tag().equals("POS"))) {
        head = i;
      }
    }
    boolean name = head < 0 && Character.isUpperCase(line.letters(to).codePointAt(0));
    head = name ? to : head;
    return head < 0 ? null : new Source(mark + 1, to, head);
  }

  /** "..., a survey shows.": a noun phrase between a comma and a cue that ends its sentence. */
  static @Nullable Source tail(Line line, int verb) {
    boolean last = verb + 1 >= line.size() || line.isStop(verb + 1) && verb + 2 >= line.size();
    int comma = verb - 1;
    while (last
        && comma > 0
        && !line.isComma(comma)
        && !line.token(comma).isVerb()
        && !line.token(comma).tag().startsWith("W")
        && !line.lower(comma).equals("that")
        && line.token(comma).isWord()) {
      comma--;
    }
    if (!last || !line.isFiniteVerb(verb) || comma <= 0 || !line.isComma(comma)) {
      return null;
    }
    int to = Cue.from(line, verb) - 1;
    int head = to <= comma || !startsPhrase(line, comma + 1) ? -1 : firstHead(line, comma + 1, to);
    return head < 0 || head != to && !line.token(to).isNoun() || isTime(line, head)
        ? null
        : new Source(comma + 1, to, head);
  }

  /** "The dam, Falk told us on Friday, has held": a noun phrase and a cue between commas. */
  static @Nullable Source inserted(Line line, int verb) {
    int close = verb + 1;
    while (close < line.size() && close < verb + 6 && !line.isComma(close)) {
      if (line.isFiniteVerb(close) || line.isMark(close)) {
        return null;
      }
      close++;
    }
    int to = Cue.from(line, verb) - 1;
    int comma = to;
    while (comma > 0 && !line.isComma(comma)) {
      comma--;
    }
    boolean alone = comma > 0 && isNameAlone(line, comma + 1, to) && verb + 1 == close;
    if (alone && close < line.size() && line.isComma(close) && line.isFiniteVerb(verb)) {
      return new Source(comma + 1, to, to);
    }
    boolean interrupts =
        close + 1 < line.size()
            && line.isComma(close)
            && line.isFiniteVerb(close + 1)
            && comma > 0
            && comma < to
            && line.isFiniteVerb(verb)
            && !Parenthesis.clauseBefore(line, to);
    int head = interrupts && startsPhrase(line, comma + 1) ? firstHead(line, comma + 1, to) : -1;
    return head < 0 || head != to || isTime(line, head) ? null : new Source(comma + 1, to, head);
  }

  /** A name or a pronoun and nothing else. */
  private static boolean isNameAlone(Line line, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (!line.token(i).isProperNoun() && !(from == to && line.is("speaking-pronoun", i))) {
        return false;
      }
    }
    return from <= to && !isTime(line, to);
  }

  /** "Announced on Friday by": the preposition before who does it, of a participle; or -1. */
  static int doer(Line line, int verb) {
    String tag = line.token(verb).tag();
    if (!tag.equals("VBN") && !tag.equals("VBD") || Cue.from(line, verb) != verb) {
      return -1;
    }
    int at = verb + 1;
    while (at < line.size() && (isBetween(line, at) || line.token(at).tag().equals("CD"))) {
      at++;
    }
    return at > verb + 1 && at + 1 < line.size() && line.lower(at).equals("by") ? at : -1;
  }

  /** The noun phrase that ends right before the cue, with what stands in apposition to it. */
  static @Nullable Source beside(Line line, int verb) {
    int to = Cue.from(line, verb) - 1;
    while (to >= 0 && isBetween(line, to)) {
      to--;
    }
    boolean closed = to >= 0 && line.isComma(to);
    Source described = closed ? Described.before(line, to) : null;
    if (described != null) {
      return described;
    }
    to = closed ? to - 1 : to;
    if (!closed && to >= 0 && line.is("speaking-pronoun", to) && !line.grammar().is(to, "conj")) {
      return line.sameVoice(to, verb) ? new Source(to, to, to) : null;
    }
    int from = to;
    while (from >= 0 && to - from < SourcePhrase.LONGEST && !isBoundary(line, from)) {
      from--;
    }
    from++;
    while (from < to && isLead(line, from)) {
      int comma = from;
      while (comma <= to && !line.isComma(comma)) {
        comma++;
      }
      from = comma > to ? to + 1 : comma + 1;
    }
    for (int i = to; !closed && i > from; i--) {
      if (line.isComma(i) && !line.token(i + 1).tag().equals("CC")) {
        from = i + 1;
      }
    }
    if (!closed && isFinite(line, verb) && (from > to || !startsPhrase(line, from))) {
      from = Described.start(line, to);
    }
    if (from > to || !startsPhrase(line, from) || !line.sameVoice(from, verb)) {
      return null;
    }
    int head = firstHead(line, from, to);
    return head < 0 || isTime(line, head) ? null : new Source(from, to, head);
  }

  private static boolean isFinite(Line line, int verb) {
    for (int i = Cue.from(line, verb); i <= verb; i++) {
      if (line.isFiniteVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /** A noun phrase does not reach over these when it is read backwards. */
  private static boolean isBoundary(Line line, int i) {
    String tag = line.token(i).tag();
    return line.isMark(i)
        || line.isStop(i)
        || line.isDash(i)
        || line.letters(i).equals(":")
        || line.isFiniteVerb(i) && !line.token(i).entity().equals("PERSON")
        || tag.equals("TO")
        || line.grammar().is(i, "mark") && !tag.equals("VBG")
        || tag.equals("WRB")
        || line.lower(i).equals("but");
  }

  /** "On Friday," and the like before the subject. */
  private static boolean isLead(Line line, int i) {
    String tag = line.token(i).tag();
    return tag.equals("IN")
        || tag.equals("RB")
        || tag.equals("VBG")
        || tag.equals("VBN")
        || tag.equals("CC")
        || isTime(line, i);
  }

  static int firstHead(Line line, int from, int to) {
    boolean name = from == to && from > 0 && Character.isUpperCase(line.letters(to).charAt(0));
    if (name && line.token(to).isAdjective()) {
      return to;
    }
    for (int i = from; i <= to; i++) {
      boolean noun =
          line.token(i).isNoun() || line.token(i).isPronoun() || line.token(i).tag().equals("CD");
      boolean last =
          i == to
              || !line.token(i + 1).isNoun()
                  && !line.token(i + 1).tag().equals("POS")
                  && !line.token(i + 1).tag().equals("CD");
      if (noun && last) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isBetween(Line line, int i) {
    String tag = line.token(i).tag();
    return tag.equals("RB")
        || tag.equals("MD")
        || line.grammar().is(i, "aux")
        || line.is("time", i)
        || line.lower(i).equals("on") && i + 1 < line.size() && line.is("time", i + 1)
        || i > 0 && line.is("time-lead", i) && i + 1 < line.size() && line.is("time", i + 1);
  }

  static boolean isTime(Line line, int i) {
    return line.lexicon().is("time", line.token(i).lemma().toLowerCase(java.util.Locale.ROOT))
        && !line.token(i).entity().equals("PERSON");
  }
}
