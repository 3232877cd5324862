package org.araxes.attribute;

import java.util.List;
import java.util.Set;
import org.araxes.attribute.ContentFinder.Content;
import org.araxes.attribute.SourceFinder.Source;
import org.araxes.match.FrameMatch;
import org.araxes.model.Span;
import org.araxes.parse.Grammar;
import org.jspecify.annotations.Nullable;

/**
 * Contents that are clauses: the clause the grammar gives, one that "that" opens right behind the
 * cue whatever the grammar makes of it, or one that follows word by word.
 */
final class ClauseContent {
  /** How far behind a cue its clause may begin, in words; an addressee stands between. */
  private static final int REACH = 14;

  /** How far behind its beginning a clause may have its verb, in words. */
  private static final int LONGEST = 40;

  private ClauseContent() {}

  /** The head of the clause that is told; -1 for none. */
  static int head(Line line, FrameMatch match, boolean takesClause, @Nullable Source source) {
    int given = -1;
    for (FrameMatch.Filler filler : match.fillers()) {
      if (given < 0 && filler.role().equals("content") && filler.part().equals("clause")) {
        boolean apart =
            isTail(line, match.trigger(), filler.token())
                || isBeyondStop(line, match.trigger(), filler.token());
        given = apart ? -1 : filler.token();
      }
    }
    if (!takesClause || !line.token(match.trigger()).isVerb()) {
      return given;
    }
    int last = match.words().get(match.words().size() - 1);
    if (source != null && NearSource.doer(line, match.trigger()) >= 0) {
      last =
          source.to() + 1 < line.size() && line.isComma(source.to() + 1) ? source.to() + 1 : last;
    }
    int that = that(line, match.trigger(), last);
    if (that < 0) {
      return given < 0 ? lost(line, match.trigger(), last) : given;
    }
    boolean agrees = given > that && line.left(given) <= that && line.left(given) > last;
    return agrees ? given : top(line, match.trigger(), that);
  }

  /** "Asked for a truce, the agency adds.": who tells it all is no clause of the asking. */
  private static boolean isTail(Line line, int cue, int clause) {
    Source source = clause <= cue ? null : NearSource.tail(line, clause);
    return source != null && source.from() > cue + 1;
  }

  /** A semicolon stands between a cue and a clause. */
  private static boolean isBeyondStop(Line line, int cue, int clause) {
    int to = clause < cue ? cue : line.left(clause);
    for (int i = Math.min(clause, cue) + 1; i < to; i++) {
      if (line.letters(i).equals(";") && line.sameVoice(i, cue)) {
        return true;
      }
    }
    return false;
  }

  /** "That" right behind the cue, or behind the addressee; -1 for none. */
  private static int that(Line line, int verb, int last) {
    for (int i = last + 1; i + 2 < line.size() && i < last + 8; i++) {
      if (line.lower(i).equals("that")) {
        boolean opens = i == last + 1 ? !isPointing(line, i) : isConjunction(line, i);
        int head = line.grammar().head(top(line, verb, i));
        boolean ofNoun = head > last && head < i && line.grammar().dominates(verb, head);
        return opens && !ofNoun && line.left(top(line, verb, i)) >= i ? i : -1;
      }
      if (line.isFiniteVerb(i) || line.isComma(i) || line.isMark(i) || line.isStop(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether "that" begins a clause with a subject of its own. */
  private static boolean isConjunction(Line line, int that) {
    int next = line.isMark(that + 1) ? that + 2 : that + 1;
    return line.token(that).tag().equals("IN") || line.is("speaking-pronoun", next);
  }

  /** "That was a lie", "that one": the word points at something. */
  private static boolean isPointing(Line line, int that) {
    if (that + 2 < line.size() && line.isMark(that + 1)) {
      return line.isFiniteVerb(that + 2);
    }
    return that + 1 >= line.size()
        || line.isFiniteVerb(that + 1)
        || line.grammar().is(that, "det") && line.grammar().head(that) == that + 1
        || !line.token(that + 1).isWord()
        || isVerbless(line, that);
  }

  /**
   * "Say that again", "show that stuff, and": no clause, the sentence ends or goes on before one.
   */
  private static boolean isVerbless(Line line, int that) {
    for (int i = that + 1; i < line.size(); i++) {
      boolean turns = line.isComma(i) && i + 1 < line.size() && line.is("coordinator", i + 1);
      if (turns || line.isStop(i) || line.letters(i).equals(":")) {
        return true;
      }
      if (line.token(i).isVerb() || line.token(i).tag().equals("MD") || line.isComma(i)) {
        return false;
      }
      if (line.isShortVerb(i) || line.isMark(i)) {
        return false;
      }
    }
    return true;
  }

  /** The word right below the cue, or beside it, that governs a word behind the cue. */
  private static int top(Line line, int verb, int word) {
    int at = word;
    for (int steps = 0; steps < 40 && line.grammar().head(at) > verb; steps++) {
      int above = line.grammar().head(at);
      if (line.left(above) < word && line.left(at) >= word) {
        break;
      }
      at = above;
    }
    return at == word ? neighbour(line, verb, word) : at;
  }

  /** "That" hangs on the cue alone: the clause is what hangs on the cue next to it. */
  private static int neighbour(Line line, int verb, int that) {
    for (int child : line.grammar().children(verb)) {
      if (child > that && line.left(child) == that + 1) {
        return child;
      }
    }
    return that;
  }

  /** A clause with its own subject right behind the cue that the parser hung on it as whatever. */
  private static int lost(Line line, int verb, int last) {
    Grammar grammar = line.grammar();
    for (int child : grammar.children(verb)) {
      if (child > last + 1
          && line.left(child) == last + 1
          && grammar.child(child, "nsubj") > last
          && grammar.child(child, "nsubj") < child
          && !grammar.is(child, "obj")) {
        return child;
      }
    }
    int object = grammar.child(verb, "obj");
    int next = object > last && line.left(object) == last + 1 ? line.right(object) + 1 : -1;
    boolean subject =
        next > 0
            && next < line.size()
            && line.isFiniteVerb(next)
            && line.sameVoice(next, verb)
            && !grammar.is(verb, "acl")
            && grammar.child(next, "nsubj") < 0
            && grammar.dominates(grammar.head(verb) < 0 ? verb : grammar.head(verb), next);
    return subject ? next : -1;
  }

  static @Nullable Content of(Line line, FrameMatch match, int clause, @Nullable Source source) {
    int verb = match.trigger();
    int from = line.left(clause);
    boolean bare = clause > verb && line.lower(clause).equals("that");
    int to = bare ? line.size() - 1 : line.right(clause);
    if (clause > verb) {
      from = Math.max(from, match.words().get(match.words().size() - 1) + 1);
      if (source != null && source.from() > verb && source.to() < clause) {
        from = Math.max(from, source.to() + 1);
      }
      from = Math.min(from, subjectBefore(line, match, clause, from));
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

  /** "Argued the army was in retreat": the parser took the subject for the cue's object. */
  private static int subjectBefore(Line line, FrameMatch match, int clause, int from) {
    Grammar grammar = line.grammar();
    int object = grammar.child(match.trigger(), "obj");
    boolean own =
        grammar.child(clause, "nsubj") >= 0
            || grammar.child(clause, "mark") >= 0
            || !line.isFiniteVerb(from)
            || match.frame().parts().stream().anyMatch(part -> part.role().equals("addressee"));
    return own || object <= match.trigger() || object > from ? from : line.left(object);
  }

  /**
   * By words alone: what "that" opens right behind the cue, or, for words of speech, a clause with
   * its own subject there.
   */
  static @Nullable Content inWords(
      Line line, FrameMatch match, @Nullable Source source, boolean speech) {
    int verb = match.trigger();
    int next = match.words().get(match.words().size() - 1) + 1;
    if (line.token(verb).tag().equals("VBN") && Cue.from(line, verb) == verb
        || next + 2 >= line.size()) {
      return null;
    }
    int that = that(line, verb, next - 1);
    if (that >= 0) {
      boolean addressed = speech && source != null && line.token(verb).isVerb();
      return that == next || addressed ? of(line, match, top(line, verb, that), source) : null;
    }
    boolean pronoun = line.is("speaking-pronoun", next) || line.is("empty-subject", next);
    boolean verbal = line.token(verb).isVerb();
    boolean thought =
        verbal && pronoun && (line.isFiniteVerb(next + 1) || line.isShortVerb(next + 1));
    boolean open = (speech || thought) && source != null && NearSource.startsPhrase(line, next);
    return open ? following(line, match, source) : null;
  }

  /** "An allegation from his wife, Anna Falk, that he ...": no other cue stands in between. */
  static @Nullable Content ofNoun(Line line, int noun, Set<Integer> cues) {
    int from = behindBrackets(line, noun + 1);
    for (int i = from; i + 2 < line.size() && i < from + REACH; i++) {
      if (line.lower(i).equals("that") && isComplete(line, i)) {
        int top = top(line, noun, i);
        int to = line.left(top) >= i ? line.right(top) : line.size() - 1;
        Span span = Extent.reaching(line, i, Boundary.end(line, noun, i, to));
        return span == null ? null : new Content(List.of(span), true, false);
      }
      boolean is = line.token(i).lemma().equals("be") && line.lower(i + 1).equals("that");
      if (line.isFiniteVerb(i) && !is || line.isMark(i) || line.isStop(i) || cues.contains(i)) {
        return null;
      }
    }
    return null;
  }

  /** "The case (such as it was) that": behind an aside in brackets. */
  private static int behindBrackets(Line line, int open) {
    for (int i = open; open < line.size() && line.letters(open).equals("("); i++) {
      if (i >= line.size() || i > open + LONGEST) {
        return open;
      }
      if (line.letters(i).equals(")")) {
        return i + 1;
      }
    }
    return open;
  }

  /** Whether the clause behind "that" has all its parts: it is told, and is no relative clause. */
  private static boolean isComplete(Line line, int that) {
    if (line.token(that).tag().equals("IN")) {
      return true;
    }
    int verb = line.grammar().head(that);
    if (!line.grammar().is(that, "obj")) {
      return false;
    }
    boolean passive =
        line.token(verb).tag().equals("VBN")
            && line.token(verb - 1).lemma().equals("be")
            && line.grammar().child(verb, "nsubj") > that;
    return passive
        || line.grammar().children(verb, "obj").stream().anyMatch(object -> object != that);
  }

  /** The grammar gave nothing: a clause that follows a cue of speech word by word. */
  static @Nullable Content following(Line line, FrameMatch match, @Nullable Source source) {
    int verb = match.trigger();
    int last = match.words().get(match.words().size() - 1);
    int relatives = 0;
    boolean shared = last + 1 < line.size() && line.token(last + 1).tag().equals("CC");
    for (int i = last + 1; !shared && i < line.size() && i < last + LONGEST; i++) {
      if (line.is("opener", i) && i < last + REACH && !isPointing(line, i)) {
        Span quoted = i + 1 < line.size() && line.isMark(i + 1) ? Extent.quoted(line, i + 1) : null;
        if (quoted != null) {
          return new Content(List.of(line.token(i).span().and(quoted)), true, false);
        }
        return rest(line, i);
      }
      relatives += line.token(i).tag().startsWith("W") ? 1 : 0;
      boolean voice = line.sameVoice(i, verb) || opensBehind(line, i, last);
      boolean finite =
          (line.isFiniteVerb(i) || line.isShortVerb(i))
              && voice
              && !line.token(i - 1).tag().equals("CC");
      if (finite && relatives-- <= 0) {
        boolean gap = i == last + 1 && source != null && fillsGap(line, source);
        return i > last + 1 || gap ? rest(line, last + 1) : null;
      }
      if (line.isComma(i) && i == last + 1 && source != null && isCondition(line, i + 1)) {
        return rest(line, i + 1);
      }
      int that = line.isComma(i) ? behindAside(line, i) : -1;
      if (that > 0) {
        return rest(line, that);
      }
      if (line.isComma(i) || line.isStop(i) || line.isDash(i) && i > last + 1) {
        return null;
      }
    }
    return null;
  }

  /** "Said in Kesh, where he lives, that the dam holds": the "that" behind an aside; or -1. */
  private static int behindAside(Line line, int comma) {
    for (int i = comma + 1; i + 2 < line.size() && i < comma + REACH; i++) {
      if (line.isMark(i) || line.isStop(i)) {
        return -1;
      }
      if (line.isComma(i)) {
        boolean that = line.lower(i + 1).equals("that") && !isPointing(line, i + 1);
        return that && line.token(i + 1).tag().equals("IN") ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** "Said the dam 'is a scandal'": the verb stands in a quotation that opens behind the cue. */
  private static boolean opensBehind(Line line, int word, int cue) {
    Quotation quotation = line.quotation(word);
    return quotation != null && quotation.span().start() > line.token(cue).span().start();
  }

  /** "He said, if asked, he would go": a clause is set before the one that is told. */
  private static boolean isCondition(Line line, int word) {
    return word < line.size() && line.is("fronting", word) && line.is("runs-on", word);
  }

  /** "Two men, who he said were armed": the words told go on behind the cue. */
  private static boolean fillsGap(Line line, Source source) {
    int before = source.from() - 1;
    String tag = before > 0 ? line.token(before).tag() : "";
    boolean named =
        line.token(source.from()).isPronoun() || line.token(source.from()).tag().equals("DT");
    return tag.startsWith("W") || tag.startsWith("NN") && named;
  }

  private static @Nullable Content rest(Line line, int from) {
    Span span = Extent.reaching(line, from, line.size() - 1);
    return span == null ? null : new Content(List.of(span), true, false);
  }
}
