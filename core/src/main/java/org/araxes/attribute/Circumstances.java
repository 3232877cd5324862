package org.araxes.attribute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.araxes.mark.MarkedText;
import org.araxes.mark.TimeWords;
import org.araxes.model.Span;
import org.araxes.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * When and through what something was said: words of the cue's own sentence outside the content.
 */
final class Circumstances {
  private final AttributionRules rules;

  Circumstances(AttributionRules rules) {
    this.rules = rules;
  }

  List<Draft> add(List<Draft> drafts, List<Line> lines, MarkedText marked) {
    Map<Integer, List<Span>> times = new HashMap<>();
    for (TimeWords words : marked.times()) {
      if (words.type() == TimeExpression.Type.DATE || words.type() == TimeExpression.Type.TIME) {
        times.computeIfAbsent(words.sentence(), key -> new ArrayList<>()).add(words.span());
      }
    }
    List<Draft> full = new ArrayList<>();
    for (Draft draft : drafts) {
      Line line = lines.get(draft.sentence());
      List<Span> here = times.getOrDefault(draft.sentence(), List.of());
      full.add(draft.withManner(new Draft.Manner(medium(line, draft), when(line, draft, here))));
    }
    return full;
  }

  private static @Nullable Span when(Line line, Draft draft, List<Span> times) {
    Span best = null;
    for (Span time : times) {
      boolean inside = draft.content().stream().anyMatch(span -> span.overlaps(time));
      boolean apart = time.and(draft.trigger()).of(line.text()).indexOf(';') >= 0;
      if (!inside
          && !apart
          && (best == null || distance(time, draft.trigger()) < distance(best, draft.trigger()))) {
        best = time;
      }
    }
    return best;
  }

  private static int distance(Span a, Span b) {
    return Math.abs(a.start() - b.start());
  }

  /** Of the cue's word, of the source, or of a phrase on the cue: "in a televised speech". */
  private @Nullable String medium(Line line, Draft draft) {
    int cue = line.sentence().tokenAt(draft.trigger().start());
    if (cue < 0) {
      return null;
    }
    String found = rules.medium(line.token(cue).lemma());
    if (found == null && line.grammar() != null) {
      for (int child : line.grammar().children(cue)) {
        boolean outside =
            draft.content().stream().noneMatch(s -> s.covers(line.token(child).span()));
        if (found == null && outside && line.grammar().is(child, "obl")) {
          found = rules.medium(line.token(child).lemma());
        }
      }
    }
    if (found == null && draft.speaker().head() != null) {
      int head = line.sentence().tokenAt(draft.speaker().head().start());
      found = head < 0 ? null : mediumOf(line, head);
    }
    return found;
  }

  /** "The diary says", "an entry of 3 May in his diary says". */
  private @Nullable String mediumOf(Line line, int head) {
    String found = rules.medium(line.token(head).lemma());
    if (found == null && line.grammar() != null && rules.isPartOfWork(line.token(head).lemma())) {
      for (int child : line.grammar().children(head, "nmod")) {
        found = found == null ? rules.medium(line.token(child).lemma()) : found;
      }
    }
    return found;
  }
}
