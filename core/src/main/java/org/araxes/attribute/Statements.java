package org.araxes.attribute;

import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What in the words of another is a statement of its own: a finite clause, a quotation, or a thing
 * of which somebody named says so. "He said people want peace", "the so-called truce" and "his view
 * of it" are no more than what he says.
 */
final class Statements {
  private final List<Draft> drafts;
  private final List<Line> lines;
  private final AttributionRules rules;
  private final int[] parents;

  /** What is known of each draft so far; null where nothing is. */
  private final Boolean[] kept;

  private Statements(
      List<Draft> drafts, List<Line> lines, Quotations quotations, AttributionRules rules) {
    this.drafts = drafts;
    this.lines = lines;
    this.rules = rules;
    this.parents = Forest.parents(drafts, quotations);
    this.kept = new Boolean[drafts.size()];
  }

  /** The drafts without those that pass on nothing beyond the words they stand in. */
  static List<Draft> among(
      List<Draft> drafts, List<Line> lines, Quotations quotations, AttributionRules rules) {
    Statements statements = new Statements(drafts, lines, quotations, rules);
    List<Draft> left = new ArrayList<>();
    for (int d = 0; d < drafts.size(); d++) {
      if (statements.isKept(d)) {
        left.add(drafts.get(d));
      }
    }
    return left;
  }

  private boolean isKept(int d) {
    List<Integer> open = new ArrayList<>();
    for (int at = d; at >= 0 && kept[at] == null; at = parents[at]) {
      open.add(at);
    }
    for (int k = open.size() - 1; k >= 0; k--) {
      int at = open.get(k);
      Draft draft = drafts.get(at);
      Draft outer = words(at);
      Line line = lines.get(draft.sentence());
      kept[at] = outer == null || isStatement(line, draft) && !echoes(outer, draft);
    }
    return kept[d];
  }

  /** The nearest telling above one whose very words hold it; null when there is none. */
  private @Nullable Draft words(int d) {
    int at = parents[d];
    while (at >= 0 && (!kept[at] || !areWords(drafts.get(at), drafts.get(d)))) {
      at = parents[at];
    }
    return at < 0 ? null : drafts.get(at);
  }

  /** Whether an outer telling gives its source's words around an inner one, not a thing. */
  private boolean areWords(Draft outer, Draft inner) {
    Quotation around = lines.get(inner.sentence()).quotations().at(inner.trigger().start());
    return outer.clausal() || around != null && !around.span().covers(outer.trigger());
  }

  private boolean isStatement(Line line, Draft draft) {
    int cue = line.sentence().tokenAt(draft.trigger().start());
    if (isFinite(line, draft)) {
      // "Make sure that it holds" is nobody's belief.
      return cue < 0 || !draft.source().isEmpty() || !line.token(cue).isAdjective();
    }
    if (isQuoted(line, draft)) {
      return cue < 0 || !line.token(cue).isVerb() || isDone(line, cue);
    }
    boolean doubts = draft.sense().stance() == Stance.DOUBTS;
    return (doubts || rules.link(draft.act()).equals("always"))
        && !draft.source().isEmpty()
        && cue >= 0
        && line.token(cue).isVerb()
        && (isDone(line, cue) || Stances.form(line, cue) != null);
  }

  /** Whether a cue says that somebody told, not that he may or is to: "could say", "to clarify". */
  private static boolean isDone(Line line, int cue) {
    for (int i = Cue.from(line, cue); i < cue; i++) {
      String tag = line.token(i).tag();
      if (tag.equals("MD") || tag.equals("TO")) {
        return false;
      }
    }
    return true;
  }

  /** Whether the first verb of what is told is finite; "alarmed by what they found" tells none. */
  private static boolean isFinite(Line line, Draft draft) {
    boolean first = true;
    for (int i = 0; draft.clausal() && i < line.size(); i++) {
      if (!draft.holds(line.token(i).span())) {
        continue;
      }
      if (first && isFree(line, i) || line.isShortVerb(i)) {
        return line.isShortVerb(i);
      }
      first = false;
      boolean verb = line.token(i).isVerb() || line.token(i).tag().equals("MD");
      if (verb && !line.token(i).tag().equals("VBN") && !line.grammar().is(i, "acl")) {
        return line.isFiniteVerb(i);
      }
    }
    return false;
  }

  /** "By what they found": a preposition before the clause makes a thing of it. */
  private static boolean isFree(Line line, int first) {
    return line.token(first).tag().equals("IN")
        && first + 1 < line.size()
        && line.token(first + 1).tag().startsWith("W");
  }

  /** Whether what is told opens in marks that do not hold the cue, and is more than a name. */
  private static boolean isQuoted(Line line, Draft draft) {
    Quotation own = line.quotations().innermostAt(draft.content().get(0).start());
    return own != null
        && !own.span().covers(draft.trigger())
        && (!draft.source().isEmpty() || QuotedContent.isSpeech(line, own.span()));
  }

  /** "They claimed that he allegedly left": nobody's doubt within a doubt is that same one. */
  private static boolean echoes(Draft outer, Draft inner) {
    return inner.source().isEmpty()
        && inner.sense().stance() == Stance.ALLEGES
        && (outer.sense().stance() == Stance.ALLEGES || outer.act().equals("CLAIM"))
        && outer.sentence() == inner.sentence();
  }
}
