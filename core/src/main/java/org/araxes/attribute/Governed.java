package org.araxes.attribute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.araxes.model.Span;
import org.araxes.parse.Grammar;

/**
 * Cues that hang on cues: "refused to say", "is expected to announce", "seemed to urge" are one
 * telling each, of what the inner verb passes on; only its stance tells that it is not said yet.
 */
final class Governed {
  private Governed() {}

  static List<Draft> merged(Line line, List<Draft> drafts, AttributionRules rules) {
    Grammar grammar = line.grammar();
    if (grammar == null) {
      return drafts;
    }
    Map<Integer, Integer> byCue = new HashMap<>();
    for (int d = 0; d < drafts.size(); d++) {
      byCue.put(line.sentence().tokenAt(drafts.get(d).trigger().start()), d);
    }
    List<Draft> result = new ArrayList<>(drafts);
    Set<Integer> gone = new java.util.HashSet<>();
    for (int d = 0; d < result.size(); d++) {
      int cue = line.sentence().tokenAt(result.get(d).trigger().start());
      int head = cue < 0 ? Grammar.ROOT : grammar.head(cue);
      Integer outer = head == Grammar.ROOT ? null : byCue.get(head);
      boolean governed =
          outer != null
              && outer != d
              && cue > head
              && cue - head <= 3
              && line.hasChild(cue, "mark", "to")
              && rules.governs(result.get(outer).act());
      if (governed) {
        result.set(d, merge(result.get(outer), result.get(d)));
        gone.add(outer);
      }
    }
    List<Draft> left = new ArrayList<>();
    for (int d = 0; d < result.size(); d++) {
      if (!gone.contains(d)) {
        left.add(result.get(d));
      }
    }
    return left;
  }

  private static Draft merge(Draft outer, Draft inner) {
    Span cue = outer.cue().get(0);
    for (Span span : inner.cue()) {
      cue = cue.and(span);
    }
    boolean passive = outer.source().isEmpty();
    Draft source = passive ? inner : inner.withSpeaker(outer.speaker());
    return source.withCue(List.of(cue), outer.act().equals("REFUSE") && inner.sense().said());
  }
}
