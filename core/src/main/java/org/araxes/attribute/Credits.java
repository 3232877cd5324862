package org.araxes.attribute;

import java.util.ArrayList;
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
 * dash that ends the paragraph of a quotation or stands alone on the next line; the maker of a
 * picture behind its caption; "(source: the guild)".
 */
final class Credits {
  /** The longest such name with what is said of its bearer, in words. */
  private static final int LONGEST = 14;

  /** A dash and a name, in words. */
  private static final int NAME = 6;

  /** The longest caption of a picture, in UTF-16 units. */
  private static final int CAPTION = 600;

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
    boolean inside = close + 1 < last.size();
    int next = last.sentence().index() + (inside ? 0 : 1);
    if (next >= lines.size()) {
      return null;
    }
    Draft named = named(lines.get(next), inside ? close + 1 : 0, quotation);
    return named == null ? motto(lines.get(next), inside ? close + 1 : 0, quotation) : named;
  }

  /** "'The river wins.' A ferryman, 'Songs of Kesh'": a paragraph of words and who they are by. */
  private @Nullable Draft motto(Line line, int from, Span quotation) {
    char last = line.text().charAt(Math.max(quotation.start(), quotation.end() - 2));
    boolean whole = last == '.' || last == '!' || last == '?';
    int next = line.sentence().index() + 1;
    boolean ends =
        next >= lines.size()
            || lines.get(next).sentence().paragraph() != line.sentence().paragraph();
    boolean opens = paragraphStart(line) == quotation.start();
    if (!whole || !ends || !opens || from >= line.size() || !startsName(line, from)) {
      return null;
    }
    int to = from;
    while (to + 1 < line.size() && line.token(to + 1).isNoun()) {
      to++;
    }
    for (int i = to + 1; i < line.size(); i++) {
      if (line.isFiniteVerb(i) && line.quotation(i) == null) {
        return null;
      }
    }
    boolean closed = to + 1 >= line.size() || line.isComma(to + 1) || line.isStop(to + 1);
    boolean named = line.token(to).isNoun() && to - from < NAME && line.size() - from <= LONGEST;
    int mark = to + 1 < line.size() ? to + 1 : from;
    return closed && named ? said(line, mark, new Source(from, to, to), quotation) : null;
  }

  /** The tellings by words such as "Photo:" and "(source:" with the name behind their colon. */
  List<Draft> marked() {
    List<Draft> found = new ArrayList<>();
    for (Line line : lines) {
      Draft signed = line.sentence().block().isEvidence() ? signed(line) : null;
      if (signed != null) {
        found.add(signed);
      }
      for (int i = 0; line.sentence().block().isEvidence() && i + 2 < line.size(); i++) {
        boolean colon = line.letters(i + 1).equals(":") || line.letters(i + 1).equals(";");
        Draft draft = colon ? marked(line, i) : null;
        if (draft != null) {
          found.add(draft);
        }
      }
    }
    return found;
  }

  /** "- Anna Falk" alone on its line: the paragraph before it, without marks, is hers. */
  private @Nullable Draft signed(Line line) {
    int index = line.sentence().index();
    boolean dash = line.isDash(0) || line.letters(0).equals("-");
    if (index == 0 || !dash || line.size() < 2 || line.size() > NAME) {
      return null;
    }
    for (int i = 1; i < line.size(); i++) {
      if (!line.token(i).isProperNoun()) {
        return null;
      }
    }
    Line before = lines.get(index - 1);
    boolean quoted = before.quotation(before.size() - 1) != null;
    Span told = lines.get(index - 1).sentence().span();
    told = new Span(paragraphStart(before), told.end());
    boolean alone = before.sentence().paragraph() != line.sentence().paragraph();
    int last = line.size() - 1;
    return quoted || !alone ? null : said(line, 0, new Source(1, last, last), told);
  }

  private @Nullable Draft marked(Line line, int word) {
    boolean maker = line.is("maker-word", word);
    boolean inside = word > 0 && line.letters(word - 1).equals("(");
    if (!maker && !(inside && line.is("source-word", word)) || !startsName(line, word + 2)) {
      return null;
    }
    int to = word + 2;
    while (to + 1 < line.size() && !line.letters(to + 1).equals(")") && to < word + LONGEST) {
      to++;
    }
    boolean ends =
        inside ? line.letters(Math.min(to + 1, line.size() - 1)).equals(")") : isLast(line, to);
    while (to > word + 2 && !line.token(to).isWord()) {
      to--;
    }
    int start = maker ? paragraphStart(line) : line.sentence().span().start();
    int end = line.token(inside ? word - 1 : word).span().start();
    if (!ends || end <= start || end - start > CAPTION) {
      return null;
    }
    Source source = new Source(word + 2, to, to);
    return credit(line, word, source, new Span(start, end), maker ? "CREDIT" : "SAY");
  }

  private static boolean startsName(Line line, int word) {
    return Character.isUpperCase(line.letters(word).codePointAt(0));
  }

  private static boolean isLast(Line line, int to) {
    return to + 1 >= line.size();
  }

  private int paragraphStart(Line line) {
    int first = line.sentence().index();
    while (first > 0
        && lines.get(first - 1).sentence().paragraph() == line.sentence().paragraph()) {
      first--;
    }
    return lines.get(first).sentence().span().start();
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
    return credit(line, mark, source, quotation, "SAY");
  }

  private static Draft credit(Line line, int mark, Source source, Span content, String act) {
    return new Draft(
        line.sentence().index(),
        line.token(mark).span(),
        Speaker.of(line, source),
        List.of(line.token(mark).span()),
        List.of(content),
        new Sense(act, Stance.ASSERTS, true, true, "credit"),
        Manner.UNKNOWN);
  }
}
