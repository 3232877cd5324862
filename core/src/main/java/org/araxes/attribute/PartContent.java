package org.araxes.attribute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.araxes.attribute.ContentFinder.Content;
import org.araxes.attribute.SourceFinder.Source;
import org.araxes.match.FrameMatch;
import org.araxes.model.Span;
import org.araxes.parse.Grammar;
import org.jspecify.annotations.Nullable;

/** Contents that are objects, infinitives and phrases, joined where they touch. */
final class PartContent {
  private PartContent() {}

  /** Objects, infinitives and phrases, joined where they touch. */
  static @Nullable Content find(Line line, FrameMatch match, @Nullable Source source) {
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
      if (isResumed(line, match, filler)) {
        return null;
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
      boolean gerund = shared >= 0 && line.token(shared).isVerb();
      if (shared < 0 || !ContentFinder.takes(match, Set.of(gerund ? "gerund" : "object"))) {
        return null;
      }
      clausal = gerund;
      line.grammar().subtree(shared).forEach(below -> in[below] = true);
    }
    match.words().forEach(word -> in[word] = false);
    List<Span> spans = runs(line, in, match, source);
    return spans.isEmpty() ? null : new Content(spans, clausal, before);
  }

  /**
   * A bare "that" is the head of a clause the parser lost; a phrase or gerund before the cue is not
   * told, nor one behind a participle that tells more of a thing ("the tactics observed using it").
   */
  private static boolean isOutOfPlace(Line line, FrameMatch match, FrameMatch.Filler filler) {
    boolean phrase = !Set.of("object", "subject", "infinitive").contains(filler.part());
    boolean reduced =
        filler.part().equals("gerund")
            && line.grammar().is(match.trigger(), "acl")
            && line.token(match.trigger()).tag().equals("VBN");
    return line.lower(filler.token()).equals("that")
            && filler.token() > match.trigger()
            && !(filler.part().equals("object") && endsClause(line, filler.token()))
        || phrase && filler.token() < match.trigger()
        || reduced;
  }

  /** "She told the press, 'to show that ...'": her words go on, and nobody is told to do it. */
  private static boolean isResumed(Line line, FrameMatch match, FrameMatch.Filler filler) {
    Quotation quotation = line.quotation(filler.token());
    int mark = quotation == null ? -1 : line.sentence().tokenAt(quotation.span().start());
    return filler.part().equals("infinitive")
        && mark > match.trigger() + 1
        && line.isComma(mark - 1)
        && QuotedContent.isSpeech(line, quotation.span());
  }

  /** "Could not confirm that.": nothing follows, so it is a pronoun. */
  private static boolean endsClause(Line line, int word) {
    return word + 1 >= line.size() || line.isStop(word + 1);
  }

  /**
   * "Neither confirmed nor denied the report": both verbs have the last one's object, to whichever
   * of them the grammar gives it.
   */
  private static int sharedObject(Line line, int verb) {
    for (int child : line.grammar().children(verb, "conj")) {
      if (child - verb <= 3 && line.grammar().child(child, "obj") > child) {
        return line.grammar().child(child, "obj");
      }
    }
    int first = line.grammar().is(verb, "conj") ? line.grammar().head(verb) : -1;
    if (first >= 0 && verb - first <= 3) {
      int object = line.grammar().child(first, "obj");
      int clause = line.grammar().child(first, "xcomp");
      return object > verb ? object : clause > verb ? clause : -1;
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

  /** "Called the plan 'a gift'": marks open right behind the object; null when they do not. */
  private static @Nullable Span predicate(Line line, int mark) {
    return line.isMark(mark) ? Extent.quoted(line, mark) : null;
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
        end = behind ? Boundary.ofThing(line, match.trigger(), from, end) : end;
        Span span = Extent.reaching(line, from, Math.max(end, from));
        Span named = behind && end + 1 < line.size() ? predicate(line, end + 1) : null;
        if (span != null) {
          spans.add(named == null ? span : span.and(named));
        }
        from = -1;
      }
    }
    Collections.sort(spans);
    return spans;
  }
}
