package org.araxes.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.araxes.mark.MarkedText;
import org.araxes.model.Directness;
import org.araxes.model.Origin;
import org.araxes.model.Span;
import org.araxes.model.Stance;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * Marked text to attributed text: who says what. Cues are found sentence by sentence, then what
 * needs the whole document: free quotations, labels of speakers, nesting.
 */
public final class Attributor {
  private final AttributionRules rules;
  private final Lexicon lexicon;
  private final FrameCues frames;
  private final PhraseCues phrases;
  private final Circumstances circumstances;

  public Attributor(Rulebook rulebook) {
    this.rules = new AttributionRules(rulebook);
    this.lexicon = Lexicon.of(rulebook);
    this.frames = new FrameCues(rules);
    this.phrases = new PhraseCues(rules);
    this.circumstances = new Circumstances(rules);
  }

  public AttributedText attribute(MarkedText marked) {
    String text = marked.document().text();
    Quotations quotations = Quotations.of(text, marked.sentences());
    List<Line> lines = new ArrayList<>();
    for (Sentence sentence : marked.sentences()) {
      lines.add(new Line(sentence, quotations, text, lexicon));
    }
    List<Draft> drafts = new ArrayList<>();
    for (Line line : lines) {
      if (line.sentence().block().isEvidence()) {
        List<Draft> here = new ArrayList<>(phrases.find(line));
        here.addAll(frames.find(line));
        for (Draft draft : Joints.mended(line, Siblings.apart(line, here, rules), rules)) {
          Draft told = Oaths.plain(line, draft);
          if (Sieve.keeps(line, told, rules)) {
            drafts.add(told);
          }
        }
      }
    }
    drafts = new FreeQuotations(lines, quotations, rules).join(drafts);
    drafts.addAll(new Labels(lines, marked.document().origin()).find());
    drafts.addAll(new Credits(lines).marked());
    drafts.sort(Comparator.comparing(Draft::trigger));
    drafts = Statements.among(drafts, lines, quotations, rules);
    drafts = circumstances.add(drafts, lines, marked);
    return new AttributedText(
        marked, tellings(drafts, lines, quotations, marked.document().origin()));
  }

  private List<Telling> tellings(
      List<Draft> drafts, List<Line> lines, Quotations quotations, Origin origin) {
    int[] parents = Forest.parents(drafts, quotations);
    List<Telling> tellings = new ArrayList<>();
    PublisherVoice own = new PublisherVoice(origin, lines, quotations);
    for (int d = 0; d < drafts.size(); d++) {
      Draft draft = drafts.get(d);
      Draft outer = parents[d] < 0 ? null : drafts.get(parents[d]);
      Line line = lines.get(draft.sentence());
      Directness directness = Marks.directness(draft, quotations, line.text());
      Stance stance = draft.sense().stance();
      int cue = line.sentence().tokenAt(draft.trigger().start());
      String form = cue < 0 ? null : Stances.form(line, cue);
      String becomes = form == null ? null : rules.negated(draft.act(), form);
      Stance left = becomes == null ? stance : Stances.named(becomes);
      if (form != null && Stances.isWithConfirming(line, cue)) {
        left = Stance.CANNOT_CONFIRM;
      }
      boolean same = outer != null && isOwnVoice(draft, outer, line.text());
      tellings.add(
          new Telling(
              "a" + (d + 1),
              parents[d] < 0 ? null : "a" + (parents[d] + 1),
              draft.source(),
              (same ? outer : draft).speaker().head(),
              draft.cue(),
              Extent.tidy(line.text(), draft.content()),
              draft.act(),
              left == null ? Stance.CANNOT_CONFIRM : left,
              directness,
              !isOfFact(draft, line)
                  && !own.isPublisher(draft, outer)
                  && isLink(draft, isQuoted(draft, directness, line), same, left, becomes != null),
              draft.manner().medium(),
              draft.manner().when(),
              draft.sentence(),
              draft.sense().rule()));
    }
    return tellings;
  }

  /** "It was bent, which showed that ...": what is told before shows it, and nobody says so. */
  private boolean isOfFact(Draft draft, Line line) {
    Span head = draft.speaker().head();
    return head != null
        && draft.source().size() == 1
        && head.equals(draft.source().get(0))
        && lexicon.is("fact-word", head.of(line.text()).toLowerCase(java.util.Locale.ROOT));
  }

  /** Whether the source's own words are told, wholly or in sentences that run on from the cue's. */
  private static boolean isQuoted(Draft draft, Directness directness, Line line) {
    int end = line.sentence().span().end();
    return directness == Directness.DIRECT
        || directness == Directness.MIXED
            && draft.content().stream().anyMatch(span -> span.end() > end + 1);
  }

  private boolean isLink(
      Draft draft, boolean quoted, boolean same, @Nullable Stance left, boolean changed) {
    if (left == null || draft.source().isEmpty() || !draft.sense().said()) {
      return false;
    }
    if (changed) {
      return true;
    }
    if (same && rules.isOfMind(draft.act())) {
      return false;
    }
    return switch (rules.link(draft.act())) {
      case "never" -> quoted && rules.isOfMind(draft.act()) && !same;
      case "quoted" -> quoted && !same;
      case "clause" -> draft.clausal() || quoted;
      default -> true;
    };
  }

  /** "He" in what he said, "I" in his quotation: the outer source speaks of himself. */
  private boolean isOwnVoice(Draft draft, Draft outer, String text) {
    if (draft.source().size() != 1 || outer.speaker().head() == null) {
      return false;
    }
    String source = draft.source().get(0).of(text).toLowerCase(java.util.Locale.ROOT);
    return lexicon.is("first-person", source)
        || lexicon.is("third-person", source) && draft.sentence() == outer.sentence();
  }

  static @Nullable Span first(List<Span> spans) {
    return spans.isEmpty() ? null : spans.get(0);
  }
}
