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
 * Names set right behind the words they vouch for, without a verb: a name in brackets or behind a
 * dash that ends the paragraph of a quotation or stands alone on the next line.
 */
final class Credits {
  /** The longest such name with what is said of its bearer, in words. */
  private static final int LONGEST = 14;

  private final List<Line> lines;

  Credits(List<Line> lines) {
    this.lines = lines;
  }

  /**
   * The telling of a quotation that a name stands behind; null when none does.
   *
   * @param last the last sentence that the quotation reaches
   */
  @Nullable Draft of(Line last, Span quotation) {
    int close = last.sentence().tokenAt(quotation.end() - 1);
    if (close < 0) {
      return null;
    }
    if (close + 1 < last.size()) {
      return named(last, close + 1, quotation);
    }
    int next = last.sentence().index() + 1;
    return next < lines.size() ? named(lines.get(next), 0, quotation) : null;
  }

  private static @Nullable Draft named(Line line, int mark, Span quotation) {
    boolean bracket = line.letters(mark).equals("[");
    boolean dash = line.isDash(mark) || mark == 0 && line.letters(mark).equals("-");
    int from = mark + 1;
    if (!bracket && !dash || from >= line.size() || !line.token(from).isProperNoun()) {
      return null;
    }
    int to = from;
    while (to + 1 < line.size() && line.token(to + 1).isProperNoun()) {
      to++;
    }
    boolean ends = bracket ? isClosed(line, to) : endsLine(line, from, to);
    return ends ? said(line, mark, new Source(from, to, to), quotation) : null;
  }

  private static boolean isClosed(Line line, int to) {
    for (int i = to + 1; i < line.size() && i < to + LONGEST; i++) {
      if (line.letters(i).equals("]")) {
        return line.size() - i <= 2;
      }
    }
    return false;
  }

  /** "- Falk, of Kesh." and "- Falk, writing to the bishop": nothing that tells more follows. */
  private static boolean endsLine(Line line, int from, int to) {
    for (int i = to + 1; i < line.size(); i++) {
      if (line.isFiniteVerb(i) || i - from > LONGEST) {
        return false;
      }
    }
    return to + 1 >= line.size() || !line.token(to + 1).isWord();
  }

  private static Draft said(Line line, int mark, Source source, Span quotation) {
    return new Draft(
        line.sentence().index(),
        line.token(mark).span(),
        Speaker.of(line, source),
        List.of(line.token(mark).span()),
        List.of(quotation),
        new Sense("SAY", Stance.ASSERTS, true, true, "credit"),
        Manner.UNKNOWN);
  }
}
