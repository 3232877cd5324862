package org.araxes.attribute;

import java.util.List;
import org.araxes.attribute.Draft.Manner;
import org.araxes.attribute.Draft.Sense;
import org.araxes.attribute.Draft.Speaker;
import org.araxes.attribute.SourceFinder.Source;
import org.araxes.model.Span;
import org.araxes.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Who brings in a quotation that no frame claimed: by a verb beside the marks that the tagger took
 * for a noun, by the verb that ends the sentence before, or by a name and a work before a colon.
 */
final class Introductions {
  /** Words before a colon that may name whose words follow. */
  private static final int LONGEST = 10;

  private final List<Line> lines;
  private final SpokenForms forms;

  Introductions(List<Line> lines, SpokenForms forms) {
    this.lines = lines;
    this.forms = forms;
  }

  /** The telling of a quotation by words of its own sentence; null when they show none. */
  @Nullable Draft beside(Line line, Span span) {
    int mark = line.sentence().tokenAt(span.start());
    if (mark > 0) {
      Draft before = endsIn(line, mark - 1, span);
      if (before != null) {
        return before;
      }
    }
    int close = line.sentence().tokenAt(span.end() - 1);
    return close < 0 ? null : behind(line, close, span);
  }

  /** The telling of a quotation by the end of the sentence before it; null when it shows none. */
  @Nullable Draft announced(int sentence, Span span) {
    Line before = sentence > 0 ? lines.get(sentence - 1) : null;
    return before == null || before.quotation(before.size() - 1) != null
        ? null
        : endsIn(before, before.size() - 1, span);
  }

  /** "Falk observed:" ends its paragraph: the next one, without marks, is told. */
  @Nullable Draft paragraph(int sentence) {
    Line line = lines.get(sentence);
    int next = sentence + 1;
    boolean ends =
        line.letters(line.size() - 1).equals(":")
            && next < lines.size()
            && startsParagraph(next)
            && line.sentence().block().isEvidence()
            && lines.get(next).sentence().block() == line.sentence().block()
            && lines.get(next).quotation(0) == null;
    if (!ends || line.size() < 3 || line.quotation(line.size() - 1) != null) {
      return null;
    }
    int last = next;
    while (last + 1 < lines.size() && !startsParagraph(last + 1)) {
      last++;
    }
    Span told = lines.get(next).sentence().span().and(lines.get(last).sentence().span());
    int verb = verb(line, line.size() - 2, true);
    Source source = verb > 0 ? NearSource.beside(line, verb) : null;
    return source == null ? null : said(line, verb, source, told);
  }

  private boolean startsParagraph(int sentence) {
    return lines.get(sentence).sentence().paragraph()
        != lines.get(sentence - 1).sentence().paragraph();
  }

  /** "They say,", "the clerk agreed.", "from her letter:" up to a token. */
  private @Nullable Draft endsIn(Line line, int last, Span span) {
    int end = last;
    while (end > 0 && !line.token(end).isWord() && !line.isMark(end)) {
      end--;
    }
    boolean colon = end < last && line.letters(last).equals(":");
    boolean comma = end < last && line.isComma(last);
    boolean open = colon || comma || end + 1 < line.size() && line.isMark(end + 1);
    int verb = verb(line, end, open);
    if (verb > 0) {
      Source beside = NearSource.beside(line, verb);
      Source source = beside == null ? phrase(line, 0, verb - 1) : beside;
      boolean somebody = source != null && (open || verb < end || isNamed(line, source.head()));
      return somebody ? said(line, verb, source, span) : null;
    }
    Draft inverted = inverted(line, end, span);
    if (inverted != null) {
      return inverted;
    }
    return colon ? ofWork(line, end, span) : null;
  }

  /** A crowd that roars has not said what the speaker goes on to say. */
  private static boolean isNamed(Line line, int head) {
    return line.token(head).isProperNoun() || line.token(head).isPronoun();
  }

  /** The verb that ends a clause, or that only a pronoun follows; 0 for none. */
  private int verb(Line line, int end, boolean open) {
    int verb = line.token(end).isPronoun() ? end - 1 : end;
    if (verb <= 0) {
      return 0;
    }
    String lemma = line.token(verb).lemma();
    boolean finite = line.isFiniteVerb(verb) && forms.isVerb(lemma);
    return finite || open && verb == end && isMisread(line, verb) ? verb : 0;
  }

  /** "The bureau notes,", "with one reader writing": a noun by its tag alone. */
  private boolean isMisread(Line line, int word) {
    String before = line.token(word - 1).tag();
    if (!line.token(word).isNoun() || !before.startsWith("NN")) {
      return false;
    }
    return forms.fits(line.lower(word), before.endsWith("S"))
        || forms.isParticiple(line.lower(word));
  }

  /** "'...,' a voice in the film states": a noun phrase and such a verb behind the marks. */
  private @Nullable Draft behind(Line line, int close, Span span) {
    int from = close + 1;
    for (int i = from + 1; i < line.size() && i < from + 14; i++) {
      if (line.isComma(i) || line.isStop(i) || line.isMark(i) || line.isFiniteVerb(i)) {
        return null;
      }
      boolean ends =
          i + 1 == line.size() || line.isStop(i + 1) || line.token(i + 1).tag().equals("IN");
      if (ends && isMisread(line, i) && NearSource.startsPhrase(line, from)) {
        Source source = NearSource.beside(line, i);
        return source == null || source.from() < from ? null : said(line, i, source, span);
      }
    }
    return null;
  }

  /** "Said the ferryman, who had seen it:" opens its sentence. */
  private @Nullable Draft inverted(Line line, int end, Span span) {
    boolean opens =
        end > 0
            && !line.token(0).tag().equals("VBG")
            && (line.is("past-saying", 0) || forms.isPast(line.lower(0)));
    Source source = opens ? NearSource.inverted(line, 0) : null;
    return source == null || source.to() < end && !line.isComma(source.to() + 1)
        ? null
        : said(line, 0, source, span);
  }

  /** "From the bishop's letter:", "more from Falk:", "transcript:": no verb stands in it. */
  private @Nullable Draft ofWork(Line line, int end, Span span) {
    int from = end;
    while (from > 0 && !line.isDash(from - 1) && !line.isStop(from - 1)) {
      from--;
    }
    for (int i = from; i <= end; i++) {
      if (line.isFiniteVerb(i) || end - from > LONGEST) {
        return null;
      }
    }
    boolean work = line.is("work", end) || line.is("medium", end);
    for (int i = end - 1; i > from; i--) {
      if (work && line.token(i).tag().equals("POS")) {
        Source owner = phrase(line, from, i - 1);
        return owner == null ? null : said(line, end, owner, span);
      }
      boolean origin = line.lower(i).equals("from") || line.lower(i).equals("by");
      if (origin && line.token(i + 1).isProperNoun() && line.token(end).isProperNoun()) {
        return said(line, i, new Source(i + 1, end, end), span);
      }
    }
    return null;
  }

  /** The noun phrase that ends at a token; null when none does. */
  private static @Nullable Source phrase(Line line, int from, int last) {
    int first = last;
    while (first > from
        && (line.token(first - 1).isNoun()
            || line.token(first - 1).isAdjective()
            || line.token(first - 1).tag().equals("CD")
            || line.token(first - 1).tag().equals("DT"))) {
      first--;
    }
    return line.token(last).isNoun() ? new Source(first, last, last) : null;
  }

  private static Draft said(Line line, int cue, Source source, Span span) {
    return new Draft(
        line.sentence().index(),
        line.token(cue).span(),
        Speaker.of(line, source),
        List.of(line.token(cue).span()),
        List.of(span),
        new Sense("SAY", Stance.ASSERTS, true, true, "quotation"),
        Manner.UNKNOWN);
  }
}
