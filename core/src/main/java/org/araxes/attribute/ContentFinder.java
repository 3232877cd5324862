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
    int verb = match.trigger();
    boolean takesClause = takes(match, Set.of("clause"));
    boolean speech = takes(match, SPOKEN) && line.token(verb).isVerb();
    int clause = ClauseContent.head(line, match, takesClause);
    int[] unit = unit(line, match, source);
    if (speech) {
      Content sentenceBefore = QuotedContent.before(line, unit, clause);
      if (sentenceBefore != null) {
        return sentenceBefore;
      }
    }
    if (line.token(verb).isVerb()) {
      Content quoted = QuotedContent.behind(line, match, unit, speech);
      if (quoted != null) {
        return quoted;
      }
    }
    if (speech) {
      boolean behind =
          clause > unit[1]
              && !line.token(verb).tag().equals("VBG")
              && (line.lower(unit[1] + 1).equals("that") || !QuotedContent.closes(line, unit[0]));
      if (!behind && Parenthesis.is(line, verb, unit)) {
        List<Span> around = Extent.around(line, unit[0], unit[1]);
        if (!around.isEmpty() && (takesClause || isQuoted(line, around))) {
          return new Content(around, true, true);
        }
      }
    }
    if (takesClause && clause >= 0) {
      return ClauseContent.of(line, match, clause, source);
    }
    Content parts = PartContent.find(line, match, source);
    if (parts != null) {
      return parts;
    }
    return speech && takesClause ? ClauseContent.following(line, match, source) : null;
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
    return new int[] {from, to};
  }
}
