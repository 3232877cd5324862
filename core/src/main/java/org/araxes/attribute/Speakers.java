package org.araxes.attribute;

import java.util.List;
import org.araxes.attribute.Draft.Manner;
import org.araxes.attribute.Draft.Sense;
import org.araxes.attribute.Draft.Speaker;
import org.araxes.model.Span;
import org.araxes.model.Stance;
import org.araxes.parse.Grammar;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks a quotation that no cue claimed: the subject of its own sentence, or of the one before
 * that brings it in.
 */
final class Speakers {
  private static final int FEWEST_WORDS = 4;

  private final List<Line> lines;

  Speakers(List<Line> lines) {
    this.lines = lines;
  }

  /** Whether a quotation is more than a few words in marks inside the writer's own sentence. */
  static boolean isSpeech(Line line, Quotation quotation) {
    Span span = quotation.span();
    int words = 0;
    boolean verb = false;
    for (int i = 0; i < line.size(); i++) {
      if (span.covers(line.token(i).span()) && line.token(i).isWord()) {
        words++;
        verb |= line.token(i).isVerb() || line.token(i).tag().equals("MD");
      }
    }
    boolean beyond = span.end() > line.sentence().span().end() + 1;
    return beyond || words >= FEWEST_WORDS && verb || words > 0 && standsAlone(line, span);
  }

  /** Whether the quotation opens its sentence and no words of the writer's follow in it. */
  static boolean standsAlone(Line line, Span span) {
    for (int i = 0; i < line.size(); i++) {
      if (line.token(i).isWord() && !span.covers(line.token(i).span())) {
        return false;
      }
    }
    return true;
  }

  /** The telling of a quotation by whom its sentence, or the one before, speaks of. */
  @Nullable Draft telling(Line line, int sentence, Span span) {
    Line speaker = line;
    if (standsAlone(line, span)) {
      Line before = sentence > 0 ? lines.get(sentence - 1) : null;
      if (before == null || !introduces(before, line)) {
        return null;
      }
      speaker = before;
    }
    Grammar grammar = speaker.grammar();
    if (grammar == null || speaker == line && !isIntroduced(line, span)) {
      return null;
    }
    int root = root(speaker, span);
    int subject = root < 0 ? -1 : grammar.child(root, "nsubj");
    int verb = root < 0 || speaker.token(root).isVerb() ? root : grammar.child(root, "cop");
    SourceFinder.Source source = null;
    if (subject >= 0 && verb >= 0 && !span.covers(speaker.token(subject).span())) {
      source = SourcePhrase.of(speaker, subject, verb);
    } else if (speaker != line && verb >= 0) {
      source = NearSource.beside(speaker, verb);
      source = source == null ? NearSource.inverted(speaker, verb) : source;
    }
    return source == null ? null : said(speaker, verb, source, span);
  }

  private static Draft said(Line speaker, int verb, SourceFinder.Source source, Span span) {
    return new Draft(
        speaker.sentence().index(),
        speaker.token(verb).span(),
        Speaker.of(speaker, source),
        List.of(speaker.token(verb).span()),
        List.of(span),
        new Sense("SAY", Stance.ASSERTS, true, true, "quotation"),
        Manner.UNKNOWN);
  }

  /** "She was on duty that night." or "He put it so:" right before, about one named person. */
  private static boolean introduces(Line before, Line line) {
    if (before.letters(before.size() - 1).equals(":")) {
      return true;
    }
    Grammar grammar = before.grammar();
    if (grammar == null
        || before.sentence().paragraph() != line.sentence().paragraph()
        || before.quotation(before.size() - 1) != null) {
      return false;
    }
    for (int i = 0; i < before.size(); i++) {
      if (grammar.is(i, "nsubj") && grammar.head(grammar.head(i)) == Grammar.ROOT) {
        return before.token(i).entity().equals("PERSON");
      }
    }
    return false;
  }

  /** A comma or colon stands before the quotation, or it opens the sentence. */
  private static boolean isIntroduced(Line line, Span span) {
    int mark = line.sentence().tokenAt(span.start());
    return mark == 0 || mark > 0 && (line.isComma(mark - 1) || line.letters(mark - 1).equals(":"));
  }

  private static int root(Line line, Span span) {
    for (int i = 0; i < line.size(); i++) {
      if (line.grammar().head(i) == Grammar.ROOT
          && (line.token(i).isVerb() || line.grammar().child(i, "cop") >= 0)
          && !span.covers(line.token(i).span())) {
        return i;
      }
    }
    return -1;
  }
}
