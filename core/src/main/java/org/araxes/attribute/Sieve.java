package org.araxes.attribute;

import java.util.List;
import java.util.Locale;
import org.araxes.model.Stance;
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

  /**
   * Whether a draft in the words of another passes on a statement: a finite clause, a quotation, or
   * a thing of which somebody named says so. "He said people want peace", "the so-called truce" and
   * "his view of it" are no more than what he says.
   */
  static boolean isStatement(Line line, Draft draft, AttributionRules rules) {
    if (isFinite(line, draft) || isQuoted(line, draft)) {
      return true;
    }
    int cue = line.sentence().tokenAt(draft.trigger().start());
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

  /** Whether the first verb of what is told is finite. */
  private static boolean isFinite(Line line, Draft draft) {
    for (int i = 0; draft.clausal() && i < line.size(); i++) {
      if (draft.holds(line.token(i).span())
          && (line.token(i).isVerb() || line.token(i).tag().equals("MD"))
          && !line.token(i).tag().equals("VBN")) {
        return line.isFiniteVerb(i);
      }
      if (draft.holds(line.token(i).span()) && line.isShortVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is told opens in marks that do not hold the cue. */
  private static boolean isQuoted(Line line, Draft draft) {
    Quotation own = line.quotations().innermostAt(draft.content().get(0).start());
    return own != null && !own.span().covers(draft.trigger());
  }

  /** "We hope that it holds": a finite clause is told, also of oneself. */
  private static boolean isClause(Line line, Draft draft) {
    for (int i = 0; draft.clausal() && i < line.size(); i++) {
      if (line.isFiniteVerb(i) && draft.holds(line.token(i).span())) {
        return true;
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
