package org.araxes.attribute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Gives quotations that no cue claimed to whoever speaks: they go on with the telling before them,
 * or belong to the subject of their own sentence or of one that ends in a colon. A few words in
 * marks inside the writer's own sentence are nobody's telling.
 */
final class FreeQuotations {
  /** How far back the telling may end that a quotation goes on with, in sentences. */
  private static final int REACH = 2;

  private final List<Line> lines;
  private final Quotations quotations;
  private final AttributionRules rules;
  private final Introductions introductions;
  private final Credits credits;
  private final Speakers speakers;

  FreeQuotations(List<Line> lines, Quotations quotations, AttributionRules rules) {
    this.lines = lines;
    this.quotations = quotations;
    this.rules = rules;
    this.introductions = new Introductions(lines, rules.spoken());
    this.credits = new Credits(lines);
    this.speakers = new Speakers(lines);
  }

  /** The drafts with free quotations joined to them or added. */
  List<Draft> join(List<Draft> drafts) {
    Joining joining = new Joining(drafts);
    int sentence = 0;
    for (Quotation quotation : quotations.outer()) {
      while (sentence + 1 < lines.size()
          && lines.get(sentence + 1).sentence().span().start() <= quotation.span().start()) {
        sentence++;
      }
      joining.add(quotation, sentence);
    }
    for (int s = 0; s < lines.size(); s++) {
      joining.add(introductions.paragraph(s));
    }
    return joining.joined;
  }

  /** The drafts while quotations are joined to them. */
  private final class Joining {
    private final List<Draft> joined;
    private final TreeMap<Integer, Integer> taken;
    private final TreeMap<Integer, Integer> ends = new TreeMap<>();
    private final TreeMap<Integer, Integer> byContent;
    private final Map<Span, Integer> byTrigger = new HashMap<>();
    private final Map<Integer, List<Integer>> bySentence = new HashMap<>();

    Joining(List<Draft> drafts) {
      this.joined = new ArrayList<>(drafts);
      this.taken = taken(drafts);
      this.byContent = byContent(drafts);
      for (int d = 0; d < drafts.size(); d++) {
        noteEnd(ends, joined, d);
        byTrigger.put(drafts.get(d).trigger(), d);
        bySentence.computeIfAbsent(drafts.get(d).sentence(), key -> new ArrayList<>()).add(d);
      }
    }

    /** Adds a telling, unless its cue is that of another. */
    void add(@Nullable Draft telling) {
      if (telling != null && !byTrigger.containsKey(telling.trigger())) {
        joined.add(telling);
      }
    }

    void add(Quotation quotation, int sentence) {
      Line line = lines.get(sentence);
      Span span = quotation.span();
      if (overlaps(taken, span) || !Speakers.isSpeech(line, quotation)) {
        return;
      }
      Integer before = previous(ends, joined, line, span);
      if (isBegun(quotation, line, before) || isBrought(line, sentence, span)) {
        return;
      }
      Integer within = within(joined, bySentence, line, span);
      if (within != null) {
        joined.set(within, joined.get(within).withQuotation(span, spoken(joined.get(within))));
        noteEnd(ends, joined, within);
      } else if (before != null && Speakers.standsAlone(line, span) && !isAnnounced(sentence)) {
        goOn(joined, before, span);
        noteEnd(ends, joined, before);
      } else {
        tell(speakers.telling(line, sentence, span), span);
      }
    }

    /** Whether the quotation is the beginning of one that is told in the next paragraph. */
    private boolean isBegun(Quotation quotation, Line line, @Nullable Integer before) {
      boolean adjacent =
          before != null
              && lines.get(joined.get(before).sentence()).sentence().paragraph()
                  == line.sentence().paragraph();
      Integer behind =
          quotation.closed() || adjacent ? null : continued(byContent, quotation.span());
      if (behind != null) {
        begin(joined, behind, quotation.span());
      }
      return behind != null;
    }

    /** Whether a credit or words beside the marks bring the quotation in. */
    private boolean isBrought(Line line, int sentence, Span span) {
      Draft brought = credits.of(lines.get(sentenceAt(span.end() - 1)), span);
      if (brought == null) {
        brought =
            Speakers.standsAlone(line, span)
                ? introductions.announced(sentence, span)
                : introductions.beside(line, span);
      }
      tell(brought, span);
      return brought != null;
    }

    /** Adds a telling of a quotation, or the quotation to the telling with the same cue. */
    private void tell(@Nullable Draft telling, Span span) {
      Integer same = telling == null ? null : byTrigger.get(telling.trigger());
      if (same != null) {
        goOn(joined, same, span);
      } else if (telling != null) {
        joined.add(telling);
        noteEnd(ends, joined, joined.size() - 1);
      }
    }
  }

  /** Drafts of the writer's own sentences by where their contents begin. */
  private TreeMap<Integer, Integer> byContent(List<Draft> drafts) {
    TreeMap<Integer, Integer> byContent = new TreeMap<>();
    for (int d = 0; d < drafts.size(); d++) {
      if (quotations.at(drafts.get(d).trigger().start()) == null) {
        for (Span span : drafts.get(d).content()) {
          byContent.put(span.start(), d);
        }
      }
    }
    return byContent;
  }

  /** Joins a quotation to what its speaker goes on to say. */
  private static void begin(List<Draft> joined, int draft, Span span) {
    List<Span> content = new ArrayList<>(List.of(span));
    content.addAll(joined.get(draft).content());
    joined.set(draft, joined.get(draft).withContent(content));
  }

  /** Joins a quotation to what its speaker said before. */
  private static void goOn(List<Draft> joined, int draft, Span span) {
    List<Span> content = new ArrayList<>(joined.get(draft).content());
    content.add(span);
    joined.set(draft, joined.get(draft).withContent(content));
  }

  /** Whether the sentence before one ends in a colon. */
  private boolean isAnnounced(int sentence) {
    Line before = sentence > 0 ? lines.get(sentence - 1) : null;
    return before != null && before.letters(before.size() - 1).equals(":");
  }

  private TreeMap<Integer, Integer> taken(List<Draft> drafts) {
    TreeMap<Integer, Integer> taken = new TreeMap<>();
    for (Draft draft : drafts) {
      Quotation around = quotations.at(draft.trigger().start());
      if (around == null) {
        draft.content().forEach(span -> taken.merge(span.start(), span.end(), Math::max));
      }
    }
    return taken;
  }

  private static boolean overlaps(TreeMap<Integer, Integer> taken, Span span) {
    for (var at = taken.lowerEntry(span.end()); at != null; at = taken.lowerEntry(at.getKey())) {
      if (at.getValue() > span.start()) {
        return true;
      }
      if (at.getKey() < span.start() - 4000) {
        return false;
      }
    }
    return false;
  }

  private void noteEnd(TreeMap<Integer, Integer> ends, List<Draft> drafts, int d) {
    Draft draft = drafts.get(d);
    if (draft.clausal()
        && rules.goesOn(draft.act())
        && !draft.source().isEmpty()
        && quotations.at(draft.trigger().start()) == null) {
      ends.merge(draft.extent().end(), d, (one, other) -> outer(drafts, one, other));
    }
  }

  /** Of two tellings that end together, the one that holds the other: who speaks goes on. */
  private static int outer(List<Draft> drafts, int one, int other) {
    return drafts.get(one).holds(drafts.get(other).trigger()) ? one : other;
  }

  /** The telling of the quotation that goes on in the next paragraph with one left open. */
  private @Nullable Integer continued(TreeMap<Integer, Integer> byContent, Span open) {
    int next = quotations.atOrBefore(open.start()) + 1;
    if (next >= quotations.outer().size() || !quotations.outer().get(next).continues()) {
      return null;
    }
    Span goesOn = quotations.outer().get(next).span();
    var first = byContent.ceilingEntry(goesOn.start());
    return first != null && first.getKey() < goesOn.end() ? first.getValue() : null;
  }

  /** Whoever praises or describes in sentences of his own says something as well. */
  private String spoken(Draft draft) {
    return rules.link(draft.act()).equals("quoted") ? "SAY" : draft.act();
  }

  /** The telling of the same sentence whose words run into a quotation: "called it a '...'". */
  private static @Nullable Integer within(
      List<Draft> drafts, Map<Integer, List<Integer>> bySentence, Line line, Span span) {
    if (span.end() <= line.sentence().span().end()) {
      return null;
    }
    Integer best = null;
    for (int d : bySentence.getOrDefault(line.sentence().index(), List.of())) {
      Draft draft = drafts.get(d);
      boolean here =
          !draft.source().isEmpty()
              && draft.trigger().end() <= span.start()
              && draft.source().get(0).end() <= span.start()
              && line.token(line.sentence().tokenAt(draft.trigger().start())).isVerb();
      if (here && (best == null || drafts.get(best).trigger().start() < draft.trigger().start())) {
        best = d;
      }
    }
    return best;
  }

  /** The telling that ends last before some words, not too far from them. */
  private @Nullable Integer previous(
      TreeMap<Integer, Integer> ends, List<Draft> drafts, Line line, Span span) {
    var last = ends.floorEntry(span.start());
    if (last == null) {
      return null;
    }
    int from = sentenceAt(last.getKey() - 1);
    int distance = line.sentence().index() - from;
    int paragraphs =
        line.sentence().paragraph() - lines.get(Math.max(0, from)).sentence().paragraph();
    return distance <= REACH && paragraphs <= 1 ? last.getValue() : null;
  }

  private int sentenceAt(int offset) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.get(middle).sentence().span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
