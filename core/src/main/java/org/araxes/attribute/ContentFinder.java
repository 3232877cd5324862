package org.araxes.attribute;

import java.util.List;
import java.util.Set;
import org.araxes.attribute.SourceFinder.Source;
import org.araxes.match.FrameMatch;
import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words that a verb or noun passes on. Several signs are weighed, since any single arc of the
 * grammar may be wrong: quotation marks beside the cue first, then a cue between commas behind or
 * within the content, then the clause and the other parts that the frame names.
 */
final class ContentFinder {
  private static final Set<String> SPOKEN = Set.of("clause", "quotation");

  /**
   * What was found.
   *
   * @param before whether the content, or its first piece, stands before the cue
   */
  record Content(List<Span> spans, boolean clausal, boolean before) {}

  private ContentFinder() {}

  static @Nullable Content find(Line line, FrameMatch match, @Nullable Source source) {
    boolean takesClause = takes(match, Set.of("clause"));
    int clause = ClauseContent.head(line, match, takesClause, source);
    Content beside = beside(line, match, source, clause);
    if (beside != null) {
      return beside;
    }
    if (takesClause && clause >= 0) {
      return ClauseContent.of(line, match, clause, source);
    }
    Content parts = PartContent.find(line, match, source);
    if (parts != null) {
      return parts;
    }
    boolean spoken = isSpoken(line, match) && takesClause;
    Content following = spoken ? ClauseContent.following(line, match, source) : null;
    return following == null && source != null && isSelf(line, match, source)
        ? aside(line, match, source)
        : following;
  }

  /** The same by marks and words alone, for a frame whose parts the parse does not give. */
  static @Nullable Content inWords(
      Line line, FrameMatch match, @Nullable Source source, boolean speech) {
    int next = match.words().get(match.words().size() - 1) + 1;
    boolean marks = next + 1 < line.size() && line.isComma(next) && line.isMark(next + 1);
    Content beside = speech || marks ? beside(line, match, source, -1) : null;
    return beside != null || !takes(match, Set.of("clause"))
        ? beside
        : ClauseContent.inWords(line, match, source, speech);
  }

  /** "I think", of nobody but oneself and right before the cue. */
  private static boolean isSelf(Line line, FrameMatch match, Source source) {
    int next = match.trigger() + 1;
    return source.to() + 1 == match.trigger()
        && line.is("first-person", source.head())
        && line.token(match.trigger()).tag().equals("VBP")
        && takes(match, Set.of("clause"))
        && source.from() > 0
        && next < line.size()
        && line.token(source.from() - 1).isWord()
        && line.grammar().is(next, "case");
  }

  /** "Moved I think by her letter, he gave in": what stands around it is held. */
  private static @Nullable Content aside(Line line, FrameMatch match, Source source) {
    Span before = line.trimmed(0, source.from() - 1);
    Span after = line.trimmed(match.trigger() + 1, line.size() - 1);
    return before == null || after == null ? null : new Content(List.of(before, after), true, true);
  }

  private static boolean isSpoken(Line line, FrameMatch match) {
    return takes(match, SPOKEN) && line.token(match.trigger()).isVerb();
  }

  /** What stands in marks beside source and cue, or around them. */
  private static @Nullable Content beside(
      Line line, FrameMatch match, @Nullable Source source, int clause) {
    int verb = match.trigger();
    boolean agent = source != null && source.from() > verb + 1;
    boolean reduced = (source == null || agent) && line.token(verb).tag().equals("VBN");
    if (!line.token(verb).isVerb() || reduced && Cue.from(line, verb) == verb) {
      return null;
    }
    boolean speech = isSpoken(line, match);
    int[] unit = unit(line, match, source);
    Content before = speech ? QuotedContent.before(line, unit, clause) : null;
    if (before != null) {
      return before;
    }
    Content quoted = QuotedContent.behind(line, match, unit, speech);
    if (quoted != null || !speech) {
      return quoted;
    }
    boolean behind =
        clause > unit[1]
            && !line.token(verb).tag().equals("VBG")
            && (line.lower(unit[1] + 1).equals("that") || !QuotedContent.closes(line, unit[0]));
    if (behind || NearSource.doer(line, verb) >= 0 || !Parenthesis.is(line, verb, unit)) {
      return null;
    }
    boolean as = unit[0] > 0 && line.lower(unit[0] - 1).equals("as");
    List<Span> around = Extent.around(line, as ? unit[0] - 1 : unit[0], unit[1]);
    boolean told = takes(match, Set.of("clause")) || !around.isEmpty() && isQuoted(line, around);
    return around.isEmpty() || !told ? null : new Content(around, true, true);
  }

  static boolean takes(FrameMatch match, Set<String> names) {
    return match.frame().parts().stream()
        .anyMatch(part -> part.role().equals("content") && names.contains(part.name()));
  }

  private static boolean isQuoted(Line line, List<Span> spans) {
    Quotation quotation = line.quotations().at(spans.get(0).end() - 1);
    return quotation != null;
  }

  /** First and last token of source and cue together. */
  private static int[] unit(Line line, FrameMatch match, @Nullable Source source) {
    int from = Cue.from(line, match.words().get(0));
    int to = match.words().get(match.words().size() - 1);
    if (source != null && Math.abs(source.from() - from) < 60) {
      from = Math.min(from, source.from());
      to = Math.max(to, source.to());
    }
    if (SourceFinder.isQuoted(line, match.trigger())) {
      int quoting = line.grammar().head(match.trigger());
      int subject = line.grammar().child(quoting, "nsubj");
      from = subject < 0 || subject > quoting ? Math.min(from, quoting) : line.left(subject);
    }
    return new int[] {from, to};
  }
}
