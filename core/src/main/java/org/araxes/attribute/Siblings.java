package org.araxes.attribute;

import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Span;

/**
 * Tellings of one sentence that stand beside each other: "said that ..., adding that ...". The
 * first ends before the second begins, whatever the grammar makes of the participle, and both have
 * the same source.
 */
final class Siblings {
  private Siblings() {}

  static List<Draft> apart(Line line, List<Draft> drafts) {
    List<Draft> result = new ArrayList<>(Governed.merged(line, drafts));
    for (int d = 0; d < result.size(); d++) {
      int cue = line.sentence().tokenAt(result.get(d).trigger().start());
      int comma = cue - 1;
      while (comma > 0 && line.token(comma).tag().startsWith("RB")) {
        comma--;
      }
      boolean participle =
          cue > 1
              && line.token(cue).tag().equals("VBG")
              && line.isComma(comma)
              && result.get(d).clausal();
      if (participle && line.quotation(cue) == null) {
        cut(line, result, d, line.token(comma).span().start());
      }
    }
    return result;
  }

  private static void cut(Line line, List<Draft> drafts, int later, int at) {
    Draft participle = drafts.get(later);
    for (int d = 0; d < drafts.size(); d++) {
      Draft draft = drafts.get(d);
      if (d == later || draft.trigger().start() > at || draft.source().isEmpty()) {
        continue;
      }
      boolean held =
          draft.clausal() && draft.content().stream().anyMatch(s -> s.covers(participle.trigger()));
      if (held
          && draft.trigger().start() < participle.trigger().start()
          && !draft.act().equals("KNOW")) {
        List<Span> shorter = new ArrayList<>();
        for (Span span : draft.content()) {
          if (span.end() <= at) {
            shorter.add(span);
          } else if (span.start() < at) {
            shorter.add(new Span(span.start(), at));
          }
        }
        if (!shorter.isEmpty()) {
          drafts.set(d, draft.withContent(shorter));
          drafts.set(later, participle.withSource(draft.source(), draft.sourceHead()));
        }
        return;
      }
    }
  }
}
