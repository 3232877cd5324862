package org.araxes.attribute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.araxes.attribute.SourceFinder.Source;
import org.araxes.match.FrameMatch;
import org.araxes.model.Span;
import org.araxes.parse.Grammar;
import org.jspecify.annotations.Nullable;

/**
 * The words that a verb or noun passes on. Several signs are weighed, since any single arc of the
 * grammar may be wrong: quotation marks beside the cue first, then a cue between commas behind or
 * within the content, then the clause and the other parts that the frame names.
 */
final class ContentFinder {
  private static final Set<String> CLAUSES = Set.of("clause", "quotation");
  private static final Set<String> OPENERS = Set.of("that", "whether", "if", "how", "why", "what");

  /**
   * What was found.
   *
   * @param before whether the content, or its first piece, stands before the cue
   */
  record Content(List<Span> spans, boolean clausal, boolean before) {}

  private ContentFinder() {}

  static @Nullable Content find(Line line, FrameMatch match, @Nullable Source source) {
    int verb = match.trigger();
    boolean speech = takes(match, CLAUSES) && line.token(verb).isVerb();
    int clause = clause(line, match);
    if (speech) {
      int[] unit = unit(line, match, source);
      Content sentenceBefore = quotedBefore(line, unit, clause);
      if (sentenceBefore != null) {
        return sentenceBefore;
      }
      Content quoted = quotedBehind(line, match, unit);
      if (quoted != null) {
        return quoted;
      }
      boolean behind = clause > unit[1] && !line.token(verb).tag().equals("VBG");
      if (!behind && isParenthesis(line, verb, unit)) {
        List<Span> around = Extent.around(line, unit[0], unit[1]);
        if (!around.isEmpty() && (takes(match, Set.of("clause")) || isQuoted(line, around))) {
          return new Content(around, true, true);
        }
      }
    }
    if (takes(match, Set.of("clause")) && clause >= 0) {
      return clausal(line, match, clause, source);
    }
    Content parts = parts(line, match, source);
    if (parts != null) {
      return parts;
    }
    return speech && takes(match, Set.of("clause")) ? following(line, match) : null;
  }

  private static boolean takes(FrameMatch match, Set<String> names) {
    return match.frame().parts().stream()
        .anyMatch(part -> part.role().equals("content") && names.contains(part.name()));
  }

  private static boolean isQuoted(Line line, List<Span> spans) {
    Quotation quotation = line.quotations().at(spans.get(0).end() - 1);
    return quotation != null;
  }

  private static int clause(Line line, FrameMatch match) {
    for (FrameMatch.Filler filler : match.fillers()) {
      if (filler.role().equals("content") && filler.part().equals("clause")) {
        return filler.token();
      }
    }
    return -1;
  }

  /** First and last token of source and cue together. */
  private static int[] unit(Line line, FrameMatch match, @Nullable Source source) {
    int from = Cue.from(line, match.words().get(0));
    int to = match.words().get(match.words().size() - 1);
    if (source != null && Math.abs(source.from() - from) < 60) {
      from = Math.min(from, source.from());
      to = Math.max(to, source.to());
    }
    return new int[] {from, to};
  }

  /** "The mayor said on Friday: 'We...'": a quotation opens behind the cue. */
  private static @Nullable Content quotedBehind(Line line, FrameMatch match, int[] unit) {
    for (int i = unit[1] + 1; i < line.size() && i < unit[1] + 16; i++) {
      Span quoted = line.isMark(i) ? Extent.quoted(line, i) : null;
      if (quoted != null) {
        boolean introduced = i > 0 && (line.isComma(i - 1) || line.letters(i - 1).equals(":"));
        boolean adjacent = i == unit[1] + 1;
        if ((introduced || adjacent) && isSpeech(line, quoted)) {
          boolean resumed =
              unit[0] > 1
                  && isParenthesis(line, match.trigger(), unit)
                  && (line.isMark(unit[0] - 1) || startsLower(line, quoted));
          return resumed
              ? new Content(Extent.around(line, unit[0], unit[1]), true, true)
              : new Content(List.of(quoted), true, false);
        }
        return null;
      }
      if (line.isFiniteVerb(i) || line.isStop(i)) {
        return null;
      }
    }
    return null;
  }

  /** "'Who is there?' she said.": the quotation ended its own sentence. */
  private static @Nullable Content quotedBefore(Line line, int[] unit, int clause) {
    if (unit[0] != 0 || clause > unit[1] && clause - unit[1] < 12) {
      return null;
    }
    int at = line.sentence().span().start() - 1;
    while (at >= 0 && line.text().charAt(at) == ' ') {
      at--;
    }
    Quotation quotation = at < 0 ? null : line.quotations().at(at);
    return quotation != null && quotation.span().end() == at + 1
        ? new Content(List.of(quotation.span()), true, true)
        : null;
  }

  private static boolean startsLower(Line line, Span quoted) {
    int at = quoted.start();
    while (at < quoted.end() && !Character.isLetter(line.text().charAt(at))) {
      at++;
    }
    return at < quoted.end() && Character.isLowerCase(line.text().charAt(at));
  }

  /** More than a word or two in marks, or a whole sentence: somebody speaks. */
  static boolean isSpeech(Line line, Span quoted) {
    int words = 0;
    boolean verb = false;
    for (int i = 0; i < line.size(); i++) {
      if (quoted.covers(line.token(i).span()) && line.token(i).isWord()) {
        words++;
        verb |= line.token(i).isVerb() || line.token(i).tag().equals("MD");
      }
    }
    return words >= 3 && verb
        || words >= 6
        || quoted.end() > line.sentence().span().end()
        || words >= 1 && endsSentence(line, quoted);
  }

  private static boolean endsSentence(Line line, Span quoted) {
    char last = line.text().charAt(Math.max(quoted.start(), quoted.end() - 2));
    return last == '.' || last == '!' || last == '?' || last == ',';
  }

  /** Whether source and cue stand behind a comma or a quotation, and no clause follows them. */
  static boolean isParenthesis(Line line, int verb, int[] unit) {
    if (unit[0] == 0 || line.token(unit[0]).tag().startsWith("W")) {
      return false;
    }
    int before = unit[0] - 1;
    if (!line.isComma(before)
        && !line.isMark(before)
        && !line.isDash(before)
        && !isEnd(line, before)) {
      return line.lower(before).equals("as")
          && before > 0
          && line.isComma(before - 1)
          && isParenthesis(line, verb, new int[] {before, unit[1]});
    }
    if (line.isMark(before)
        && line.quotation(before) != null
        && line.quotation(before).span().start() == line.token(before).span().start()) {
      return false;
    }
    if (line.token(verb).tag().equals("VBG")) {
      return false;
    }
    if (line.isMark(before) || before > 0 && line.isComma(before) && line.isMark(before - 1)) {
      return true;
    }
    int behind = unit[1] + 1;
    boolean closed = behind >= line.size() || line.isComma(behind) || line.isStop(behind);
    boolean clauseBefore = false;
    for (int i = 0; i < before; i++) {
      clauseBefore |= line.isFiniteVerb(i);
    }
    return closed || clauseBefore && !clauseFollows(line, unit[1]);
  }

  private static boolean isEnd(Line line, int i) {
    String s = line.letters(i);
    return s.equals("?") || s.equals("!");
  }

  private static boolean clauseFollows(Line line, int last) {
    for (int i = last + 1; i < line.size(); i++) {
      String word = line.lower(i);
      if (line.isComma(i)
          || word.equals("after")
          || word.equals("when")
          || word.equals("as")
          || word.equals("before")
          || word.equals("while")
          || word.equals("who")) {
        return false;
      }
      if (line.isFiniteVerb(i) || word.equals("that")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Content clausal(
      Line line, FrameMatch match, int clause, @Nullable Source source) {
    int verb = match.trigger();
    int from = line.left(clause);
    int to = line.right(clause);
    if (clause > verb) {
      from = Math.max(from, match.words().get(match.words().size() - 1) + 1);
      if (source != null && source.from() > verb && source.to() < clause) {
        from = Math.max(from, source.to() + 1);
      }
      to = Boundary.end(line, verb, from, to);
      Span span = Extent.reaching(line, from, to);
      return span == null ? null : new Content(List.of(span), true, false);
    }
    int last = Math.min(to, Cue.from(line, match.words().get(0)) - 1);
    if (source != null && source.from() > clause) {
      last = Math.min(last, source.from() - 1);
    }
    if (from > last) {
      return null;
    }
    Span span = Extent.reaching(line, from, last);
    return span == null ? null : new Content(List.of(span), true, true);
  }

  /** Objects, infinitives and phrases, joined where they touch. */
  private static @Nullable Content parts(Line line, FrameMatch match, @Nullable Source source) {
    boolean[] in = new boolean[line.size()];
    boolean clausal = false;
    boolean any = false;
    boolean before = false;
    String taken = null;
    for (FrameMatch.Filler filler : match.fillers()) {
      if (!filler.role().equals("content") || filler.part().equals("clause")) {
        continue;
      }
      if (source != null && source.from() <= filler.token() && filler.token() <= source.to()
          || isOutOfPlace(line, match, filler)) {
        continue;
      }
      if (filler.token() == match.trigger() || dominatesCue(line, filler.token(), match)) {
        markHead(line, filler.token(), match, in);
      } else {
        for (int below : line.grammar().subtree(filler.token())) {
          in[below] = true;
        }
      }
      any = true;
      before |= filler.token() < match.trigger();
      clausal |=
          filler.part().equals("infinitive")
              || filler.part().equals("gerund")
              || filler.part().equals("of") && line.token(filler.token()).isVerb();
    }
    if (!any) {
      int shared = sharedObject(line, match.trigger());
      if (shared < 0 || !takes(match, Set.of("object"))) {
        return null;
      }
      line.grammar().subtree(shared).forEach(below -> in[below] = true);
    }
    match.words().forEach(word -> in[word] = false);
    List<Span> spans = runs(line, in, match, source);
    return spans.isEmpty() ? null : new Content(spans, clausal, before);
  }

  /** A bare "that" is the head of a clause the parser lost; a phrase before the cue is not told. */
  private static boolean isOutOfPlace(Line line, FrameMatch match, FrameMatch.Filler filler) {
    boolean phrase = !Set.of("object", "subject", "infinitive", "gerund").contains(filler.part());
    return line.lower(filler.token()).equals("that") && filler.token() > match.trigger()
        || phrase && filler.token() < match.trigger();
  }

  /** "Neither confirmed nor denied the report": both verbs have the last one's object. */
  private static int sharedObject(Line line, int verb) {
    for (int child : line.grammar().children(verb, "conj")) {
      if (child - verb <= 3 && line.grammar().child(child, "obj") > child) {
        return line.grammar().child(child, "obj");
      }
    }
    return -1;
  }

  private static boolean dominatesCue(Line line, int token, FrameMatch match) {
    return line.grammar().dominates(token, match.trigger());
  }

  /** The object stands above the cue, as in "the raid that he condemned": its own words only. */
  private static void markHead(Line line, int head, FrameMatch match, boolean[] in) {
    Grammar grammar = line.grammar();
    in[head] = true;
    for (int child : grammar.children(head)) {
      if (!grammar.dominates(child, match.trigger())
          && !grammar.relation(child).startsWith("acl")
          && !grammar.is(child, "case")
          && !grammar.is(child, "nsubj")
          && !grammar.is(child, "cop")
          && !grammar.is(child, "punct")
          && !grammar.is(child, "cc")
          && !grammar.is(child, "conj")) {
        grammar.subtree(child).forEach(below -> in[below] = true);
      }
    }
  }

  private static List<Span> runs(
      Line line, boolean[] in, FrameMatch match, @Nullable Source source) {
    List<Span> spans = new ArrayList<>();
    int from = -1;
    int last = -1;
    for (int i = 0; i <= line.size(); i++) {
      boolean mine =
          i < line.size() && in[i] && !(source != null && source.from() <= i && i <= source.to());
      if (mine && from < 0) {
        from = i;
      }
      if (mine) {
        last = i;
      }
      boolean bridge = i < line.size() && !line.token(i).isWord();
      boolean particle =
          i < line.size()
              && !match.words().contains(i)
              && i - last <= 1
              && (line.grammar().is(i, "case") || line.grammar().is(i, "mark"));
      if (from >= 0 && !mine && !bridge && !particle) {
        boolean behind = from > match.trigger();
        int end = behind ? Boundary.end(line, match.trigger(), from, last) : last;
        Span span = Extent.reaching(line, from, Math.max(end, from));
        if (span != null) {
          spans.add(span);
        }
        from = -1;
      }
    }
    Collections.sort(spans);
    return spans;
  }

  /** The grammar gave nothing: a clause that follows a cue of speech word by word. */
  private static @Nullable Content following(Line line, FrameMatch match) {
    int verb = match.trigger();
    int last = match.words().get(match.words().size() - 1);
    for (int i = last + 1; i < line.size() && i < last + 14; i++) {
      if (OPENERS.contains(line.lower(i)) && !line.lower(i).equals("what")) {
        Span quoted = i + 1 < line.size() && line.isMark(i + 1) ? Extent.quoted(line, i + 1) : null;
        if (quoted != null) {
          return new Content(List.of(line.token(i).span().and(quoted)), true, false);
        }
        Span span = Extent.reaching(line, i, line.size() - 1);
        return span == null ? null : new Content(List.of(span), true, false);
      }
      if (line.isFiniteVerb(i) && i > last + 1 && line.sameVoice(i, verb)) {
        Span span = Extent.reaching(line, last + 1, line.size() - 1);
        return span == null ? null : new Content(List.of(span), true, false);
      }
      if (line.isComma(i) || line.isStop(i)) {
        return null;
      }
    }
    return null;
  }
}
