package org.araxes.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.araxes.model.Span;

/**
 * Tellings of one sentence that stand beside each other: "said that ..., adding that ...". The
 * first ends before the second begins, whatever the grammar makes of the participle, and both have
 * the same source.
 */
final class Siblings {
  private Siblings() {}

  static List<Draft> apart(Line line, List<Draft> drafts, AttributionRules rules) {
    List<Draft> result = new ArrayList<>(Governed.merged(line, drafts, rules));
    for (int d = 0; d < result.size(); d++) {
      int cue = line.sentence().tokenAt(result.get(d).trigger().start());
      int comma = cue - 1;
      while (comma > 0 && line.token(comma).tag().startsWith("RB")) {
        comma--;
      }
      boolean participle =
          cue > 1
              && !line.lower(cue).equals("according")
              && line.token(cue).tag().equals("VBG")
              && line.isComma(comma)
              && result.get(d).clausal();
      if (participle && line.quotation(cue) == null) {
        cut(line, result, d, line.token(comma).span().start());
      }
    }
    for (int d = 0; d < result.size(); d++) {
      below(line, result, d);
      contrast(line, result, d, rules.link(result.get(d).act()).equals("always"));
      turn(line, result, d);
      parallel(line, result, d);
      relayed(line, result, d);
      lent(line, result, d);
    }
    result.removeIf(draft -> isShadow(line, draft, result));
    return result;
  }

  /**
   * Of two cues before what both seem to tell only one tells it: the nearer, unless that is a noun
   * with no source of its own, as in "told the paper in a statement that".
   */
  private static boolean isShadow(Line line, Draft draft, List<Draft> drafts) {
    for (Draft other : drafts) {
      if (repeats(line, draft, other)
          || lends(line, draft, other)
          || share(line, draft, other) && !other.source().isEmpty()
          || share(line, other, draft) && draft.source().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** "I think -- I think it holds": begun twice by a voice that stumbles, and told once. */
  private static boolean repeats(Line line, Draft first, Draft again) {
    int start = start(again);
    return start > first.trigger().end()
        && first.content().get(0).start() == start
        && letters(line, first).equals(letters(line, again));
  }

  private static int start(Draft draft) {
    int start = draft.cue().get(0).start();
    return draft.source().isEmpty() ? start : Math.min(start, draft.source().get(0).start());
  }

  private static String letters(Line line, Draft draft) {
    StringBuilder letters = new StringBuilder();
    draft.source().forEach(span -> letters.append(span.of(line.text())));
    draft.cue().forEach(span -> letters.append(' ').append(span.of(line.text())));
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /** Whoever voices confidence is confident. */
  private static void lent(Line line, List<Draft> drafts, int d) {
    for (Draft verb : drafts) {
      if (drafts.get(d).source().isEmpty() && lends(line, verb, drafts.get(d))) {
        drafts.set(d, drafts.get(d).withSpeaker(verb.speaker()));
        return;
      }
    }
  }

  /** "Voiced confidence that": the verb is half of the noun's cue, and tells nothing beside it. */
  private static boolean lends(Line line, Draft verb, Draft noun) {
    int told = line.sentence().tokenAt(noun.content().get(0).start());
    return verb != noun
        && told >= 0
        && noun.clausal()
        && !line.token(told).tag().equals("TO")
        && !verb.clausal()
        && !verb.trigger().equals(noun.trigger())
        && verb.holds(noun.trigger())
        && noun.cue().stream().anyMatch(span -> span.covers(verb.trigger()));
  }

  private static boolean share(Line line, Draft far, Draft near) {
    int nearer = line.sentence().tokenAt(near.trigger().start());
    return far.trigger().start() < near.trigger().start()
        && far.clausal()
        && near.clausal()
        && far.content().get(0).start() > near.trigger().end()
        && far.content().get(0).start() == near.content().get(0).start()
        && (line.grammar() == null || !line.grammar().is(nearer, "conj"));
  }

  /** A cue that stands above another in the grammar does not stand in that one's content. */
  private static void below(Line line, List<Draft> drafts, int d) {
    Draft draft = drafts.get(d);
    int cue = line.sentence().tokenAt(draft.trigger().start());
    for (Draft other : drafts) {
      int above = line.sentence().tokenAt(other.trigger().start());
      boolean over =
          above > cue
              && line.grammar() != null
              && line.grammar().dominates(above, cue)
              && line.sameVoice(above, cue)
              && draft.content().stream().anyMatch(span -> span.covers(other.trigger()));
      if (over && !other.cue().isEmpty()) {
        int at = other.cue().get(0).start();
        for (Span span : other.source()) {
          at = span.start() > draft.trigger().end() ? Math.min(at, span.start()) : at;
        }
        List<Span> shorter = before(line, draft.content(), at);
        if (!shorter.isEmpty()) {
          drafts.set(d, draft.withContent(shorter));
          return;
        }
      }
    }
  }

  /** "'...,' the log quotes him as saying": the log tells what he says, and that he says it. */
  private static void relayed(Line line, List<Draft> drafts, int d) {
    Draft said = drafts.get(d);
    int cue = line.sentence().tokenAt(said.trigger().start());
    if (line.grammar() == null || !SourceFinder.isQuoted(line, cue)) {
      return;
    }
    int quoting = line.grammar().head(cue);
    for (int k = 0; k < drafts.size(); k++) {
      Draft draft = drafts.get(k);
      if (draft.trigger().equals(line.token(quoting).span()) && draft.holds(said.trigger())) {
        List<Span> all = new ArrayList<>(said.content());
        all.removeIf(draft::holds);
        all.addAll(draft.content());
        drafts.set(k, draft.withContent(all.stream().sorted().toList()));
      }
    }
  }

  /**
   * ", while others said": somebody else's telling that the writer sets against the first. What is
   * only threatened or wished goes on with "According to the diary, ...".
   */
  private static void contrast(Line line, List<Draft> drafts, int d, boolean says) {
    Draft other = drafts.get(d);
    if (other.source().isEmpty()) {
      return;
    }
    int first = line.sentence().tokenAt(other.source().get(0).start());
    int turn = first - 1;
    turn = turn > 0 && line.token(turn).tag().startsWith("RB") ? turn - 1 : turn;
    boolean turns =
        turn > 1
            && other.source().get(0).start() < other.trigger().start()
            && line.is("contrast", turn)
            && !line.is("third-person", first)
            && line.quotation(turn) == null;
    boolean comma = turns && (line.isComma(turn - 1) || line.lower(turn - 1).equals("even"));
    for (int k = 0; comma && k < drafts.size(); k++) {
      Draft draft = drafts.get(k);
      boolean fronted = line.sentence().tokenAt(draft.trigger().start()) == 0;
      if (k != d
          && (says || !fronted)
          && draft.trigger().start() < other.source().get(0).start()
          && draft.holds(other.trigger())) {
        List<Span> shorter = before(line, draft.content(), line.token(turn - 1).span().start());
        if (!shorter.isEmpty()) {
          drafts.set(k, draft.withContent(shorter));
        }
      }
    }
  }

  /**
   * "Denied that they had fired and blamed the herders": a second verb of telling behind "and", in
   * the tense of the first and not in that of what is told, has the first one's source.
   */
  private static void turn(Line line, List<Draft> drafts, int later) {
    Draft other = drafts.get(later);
    int verb = line.sentence().tokenAt(other.trigger().start());
    int and = verb < 0 ? -1 : Cue.from(line, verb) - 1;
    boolean joined = and > 0 && line.token(and).tag().equals("CC") && line.isFiniteVerb(verb);
    for (int k = 0; joined && k < drafts.size(); k++) {
      Draft draft = drafts.get(k);
      int cue = line.sentence().tokenAt(draft.trigger().start());
      boolean holds = cue < and && draft.clausal() && draft.holds(other.trigger());
      if (holds
          && line.token(cue).tag().equals(line.token(verb).tag())
          && line.sameVoice(cue, verb)
          && isShifted(line, draft, cue)) {
        List<Span> shorter = before(line, draft.content(), line.token(and).span().start());
        if (!shorter.isEmpty()) {
          drafts.set(k, draft.withContent(shorter));
          drafts.set(later, other.withSpeaker(draft.speaker()));
        }
      }
    }
  }

  /** Whether the first verb of what is told in the past stands one step further back. */
  private static boolean isShifted(Line line, Draft draft, int cue) {
    for (int i = 0; i < line.size(); i++) {
      if (line.isFiniteVerb(i) && draft.holds(line.token(i).span())) {
        return line.token(cue).tag().equals("VBD") && line.is("shifted", i);
      }
    }
    return false;
  }

  private static String lemma(Line line, Draft draft) {
    return line.token(line.sentence().tokenAt(draft.trigger().start())).lemma();
  }

  /** ", as others had reported": told of the same, beside it and not within it. */
  private static void parallel(Line line, List<Draft> drafts, int d) {
    Draft other = drafts.get(d);
    if (other.source().isEmpty()
        || line.quotation(line.sentence().tokenAt(other.trigger().start())) != null) {
      return;
    }
    int first = line.sentence().tokenAt(other.source().get(0).start());
    boolean parallel =
        first > 1
            && line.lower(first - 1).equals("as")
            && line.isComma(first - 2)
            && first < line.sentence().tokenAt(other.trigger().start());
    for (int k = 0; parallel && k < drafts.size(); k++) {
      Draft draft = drafts.get(k);
      if (k != d
          && draft.trigger().start() < other.trigger().start()
          && draft.holds(other.trigger())) {
        List<Span> shorter = before(line, draft.content(), line.token(first - 1).span().start());
        if (!shorter.isEmpty()) {
          drafts.set(k, draft.withContent(shorter));
          drafts.set(d, other.withContent(shorter));
        }
      }
    }
  }

  /** What of some spans stands before an offset, without a comma at its end. */
  static List<Span> before(Line line, List<Span> spans, int at) {
    List<Span> shorter = new ArrayList<>();
    for (Span span : spans) {
      int end = Math.min(span.end(), at);
      while (end > span.start() && ", ".indexOf(line.text().charAt(end - 1)) >= 0) {
        end--;
      }
      if (end > span.start()) {
        shorter.add(new Span(span.start(), end));
      }
    }
    return shorter;
  }

  private static void cut(Line line, List<Draft> drafts, int later, int at) {
    Draft participle = drafts.get(later);
    for (int d = 0; d < drafts.size(); d++) {
      Draft draft = drafts.get(d);
      if (d == later || draft.trigger().start() > at || draft.source().isEmpty()) {
        continue;
      }
      boolean held =
          draft.holds(participle.trigger()) && !lemma(line, draft).equals(lemma(line, participle));
      if (held
          && draft.trigger().start() < participle.trigger().start()
          && !draft.act().equals("KNOW")) {
        List<Span> shorter = before(line, draft.content(), at);
        if (!shorter.isEmpty()) {
          drafts.set(d, draft.withContent(shorter));
          drafts.set(later, participle.withSpeaker(draft.speaker()));
        }
        return;
      }
    }
  }
}
