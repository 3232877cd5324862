package org.araxes.attribute;

import java.util.ArrayList;
import java.util.List;
import org.araxes.attribute.Draft.Sense;
import org.araxes.attribute.Draft.Speaker;
import org.araxes.model.Span;
import org.araxes.model.Stance;

/**
 * Where what one source tells is joined to something else in its sentence: to the source's own next
 * act ("denied that he fired and accused the army"), by a semicolon to what the writer tells, or to
 * a second source ("the paper, citing a captain, reported").
 */
final class Joints {
  private Joints() {}

  static List<Draft> mended(Line line, List<Draft> drafts, AttributionRules rules) {
    List<Draft> result = new ArrayList<>(drafts);
    for (int d = 0; d < result.size(); d++) {
      ownAct(line, result, d);
      lead(line, result, d);
      semicolon(line, result, d);
    }
    for (int d = 0; d < result.size(); d++) {
      cited(line, result, d, rules);
    }
    return result;
  }

  /**
   * "Denied that its members were responsible and offered to help", "acknowledged that the seal was
   * his but denied that": an act of speech in the tense of the first, where what is told stands in
   * another or only says how things were, is the speaker's own.
   */
  private static void ownAct(Line line, List<Draft> drafts, int d) {
    Draft draft = drafts.get(d);
    int cue = line.sentence().tokenAt(draft.trigger().start());
    if (cue < 0 || !line.token(cue).isVerb()) {
      return;
    }
    int first = -1;
    for (int i = cue + 1; i + 1 < line.size(); i++) {
      if (!draft.holds(line.token(i).span())) {
        continue;
      }
      first = first < 0 && line.isFiniteVerb(i) ? i : first;
      int act = line.token(i).tag().equals("CC") ? actBehind(line, i) : -1;
      boolean own =
          act >= 0
              && (draft.clausal()
                  ? first >= 0 && isOwn(line, cue, first, act, line.lower(i).equals("but"))
                  : first < 0 && isOfTense(line, cue, act));
      if (own) {
        List<Span> shorter = Siblings.before(line, draft.content(), line.token(i).span().start());
        if (!shorter.isEmpty()) {
          drafts.set(d, draft.withContent(shorter));
          lend(drafts, draft, line.token(act).span());
        }
        return;
      }
    }
  }

  private static void lend(List<Draft> drafts, Draft draft, Span act) {
    for (int k = 0; k < drafts.size(); k++) {
      if (drafts.get(k).trigger().equals(act)) {
        drafts.set(k, drafts.get(k).withSpeaker(draft.speaker()));
      }
    }
  }

  /** The verb of an act of speech behind a conjunction, without a subject of its own; or -1. */
  private static int actBehind(Line line, int conjunction) {
    int at = conjunction + 1;
    while (at + 1 < line.size() && line.token(at).tag().startsWith("RB")) {
      at++;
    }
    return line.token(at).isVerb() && line.lexicon().is("act-of-speech", line.token(at).lemma())
        ? at
        : -1;
  }

  private static boolean isOwn(Line line, int cue, int first, int act, boolean turns) {
    boolean plain = first != act && isPast(line, first) == isPast(line, cue);
    boolean state = line.is("shifted", first) || line.token(first).lemma().equals("be");
    return isOfTense(line, cue, act) && first < act && (!plain || state || turns);
  }

  private static boolean isOfTense(Line line, int cue, int act) {
    return isPast(line, cue) == isPast(line, act)
        && line.sameVoice(cue, act)
        && !line.token(act).tag().equals("VB");
  }

  private static boolean isPast(Line line, int verb) {
    String tag = line.token(verb).tag();
    return tag.equals("VBD") || tag.equals("VBN");
  }

  /** "On the 14th, he maintains, the envoy spoke": before the cue stands only when it was. */
  private static void lead(Line line, List<Draft> drafts, int d) {
    Draft draft = drafts.get(d);
    Span last = draft.content().get(draft.content().size() - 1);
    boolean before =
        draft.clausal() && last.end() <= draft.extent().end() && !draft.source().isEmpty();
    int behind = line.sentence().tokenAt(draft.extent().end() - 1) + 1;
    boolean open = before && last.end() < draft.trigger().start() && behind + 2 < line.size();
    int cue = line.sentence().tokenAt(draft.trigger().start());
    boolean verb = cue >= 0 && line.isFiniteVerb(cue);
    if (!open || !verb || behind <= 0 || !line.isComma(behind)) {
      return;
    }
    boolean here = false;
    for (int i = 0; i < line.size(); i++) {
      boolean held = draft.holds(line.token(i).span());
      if (held && (line.token(i).isVerb() || line.isMark(i) || line.quotation(i) != null)) {
        return;
      }
      here |= held;
    }
    if (!here) {
      return;
    }
    Span rest = line.trimmed(behind + 1, line.size() - 1);
    if (rest != null) {
      List<Span> all = new ArrayList<>(draft.content());
      all.add(rest);
      drafts.set(d, draft.withContent(all));
    }
  }

  /** "They spoke of forty dead; soldiers, it claimed, looked on": told on one side only. */
  private static void semicolon(Line line, List<Draft> drafts, int d) {
    Draft draft = drafts.get(d);
    for (int i = 1; i + 2 < line.size(); i++) {
      Span mark = line.token(i).span();
      boolean parts = line.letters(i).equals(";") && line.quotation(i) == null && draft.holds(mark);
      if (parts && mark.start() < draft.trigger().start()) {
        List<Span> later = behind(line, draft.content(), line.token(i + 1).span().start());
        drafts.set(d, later.isEmpty() ? draft : draft.withContent(later));
        draft = drafts.get(d);
      } else if (parts && !goesOn(line, i)) {
        List<Span> shorter = Siblings.before(line, draft.content(), mark.start());
        drafts.set(d, shorter.isEmpty() ? draft : draft.withContent(shorter));
        return;
      }
    }
  }

  /** "; that he", "; it would": still in the words of the one who tells. */
  private static boolean goesOn(Line line, int semicolon) {
    for (int i = semicolon + 1; i < line.size(); i++) {
      if (line.isFiniteVerb(i)) {
        String tag = line.token(i).tag();
        return !tag.equals("VBZ") && !tag.equals("VBP");
      }
      if (line.lower(i).equals("that") || line.is("coordinator", i)) {
        return true;
      }
    }
    return true;
  }

  private static List<Span> behind(Line line, List<Span> spans, int at) {
    List<Span> later = new ArrayList<>();
    for (Span span : spans) {
      if (span.end() > at) {
        later.add(new Span(Math.max(span.start(), at), span.end()));
      }
    }
    return later;
  }

  /** "The paper, citing a captain, reported that": the captain tells what the paper reports. */
  private static void cited(Line line, List<Draft> drafts, int d, AttributionRules rules) {
    Draft citing = drafts.get(d);
    int cue = line.sentence().tokenAt(citing.trigger().start());
    Span named = citing.content().get(0);
    boolean names =
        cue >= 0
            && line.token(cue).tag().equals("VBG")
            && line.is("citing", cue)
            && citing.content().size() == 1
            && named.start() > citing.trigger().end();
    int head = names ? head(line, named) : -1;
    if (head < 0) {
      return;
    }
    for (int k = 0; k < drafts.size(); k++) {
      Draft report = drafts.get(k);
      boolean same =
          k != d
              && report.clausal()
              && !report.source().isEmpty()
              && !report.holds(citing.trigger())
              && !report.holds(named)
              && isPlain(report)
              && rules.link(report.act()).equals("always");
      if (same) {
        List<Span> all = new ArrayList<>(report.content());
        all.add(citing.trigger().and(named));
        Sense sense = new Sense("SAY", Stance.ASSERTS, true, true, citing.sense().rule());
        drafts.set(
            d,
            citing
                .withSpeaker(new Speaker(List.of(named), line.token(head).span()))
                .withContent(report.content())
                .withSense(sense));
        drafts.set(k, report.withContent(all.stream().sorted().toList()));
        return;
      }
    }
  }

  private static boolean isPlain(Draft report) {
    Stance stance = report.sense().stance();
    return stance == Stance.ASSERTS || stance == Stance.ESTIMATES;
  }

  /** The last noun of a name or description before what hangs on it; -1 for a ground or a law. */
  private static int head(Line line, Span named) {
    int head = -1;
    for (int i = 0; i < line.size(); i++) {
      if (named.covers(line.token(i).span())) {
        boolean noun = line.token(i).isNoun();
        if (head >= 0 && !noun) {
          break;
        }
        head = noun ? i : head;
      }
    }
    return head < 0 || line.lexicon().is("ground", line.token(head).lemma()) ? -1 : head;
  }
}
