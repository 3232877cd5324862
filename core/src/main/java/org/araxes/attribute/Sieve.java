package org.araxes.attribute;

import java.util.List;
import java.util.Locale;
import org.araxes.parse.Grammar;

/**
 * Keeps apart what somebody does and what may be done: "to back a bill", "vote!", "we want peace"
 * in one's own words pass nothing on. Only acts that are events of the teller's are sifted; what is
 * said, claimed or denied stays.
 */
final class Sieve {
  private Sieve() {}

  /** Whether a draft passes something on. */
  static boolean keeps(Line line, Draft draft, AttributionRules rules) {
    String link = rules.link(draft.act());
    if (!link.equals("quoted") && !link.equals("never")) {
      return true;
    }
    int cue = line.sentence().tokenAt(draft.trigger().start());
    Grammar grammar = line.grammar();
    if (cue < 0 || grammar == null) {
      return true;
    }
    boolean passive =
        grammar.children(cue).stream().anyMatch(child -> grammar.relation(child).endsWith(":pass"))
            || grammar.relation(cue).equals("acl") && line.token(cue).tag().equals("VBN")
            || !draft.sense().said();
    boolean nobody =
        draft.source().isEmpty()
            && !passive
            && !rules.isAnonymous(draft.act(), line.token(cue).isVerb());
    boolean purpose =
        line.hasChild(cue, "mark", "to") && draft.cue().size() == 1 && startsWithTo(line, draft);
    return !nobody && !purpose && (!isOwn(line, draft.source()) || isClause(line, draft));
  }

  /** "We hope that it holds": a finite clause is told, also of oneself. */
  private static boolean isClause(Line line, Draft draft) {
    for (int i = 0; draft.clausal() && i < line.size(); i++) {
      if (draft.holds(line.token(i).span())) {
        if (line.token(i).tag().equals("TO")) {
          return false;
        }
        if (line.isFiniteVerb(i) || line.isShortVerb(i)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean startsWithTo(Line line, Draft draft) {
    String cue = draft.cue().get(0).of(line.text()).toLowerCase(Locale.ROOT);
    return cue.startsWith("to ");
  }

  private static boolean isOwn(Line line, List<org.araxes.model.Span> source) {
    return source.size() == 1
        && line.lexicon().is("own-voice", source.get(0).of(line.text()).toLowerCase(Locale.ROOT));
  }
}
