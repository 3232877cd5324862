package org.araxes.attribute;

import java.util.List;
import org.araxes.attribute.ContentFinder.Content;
import org.araxes.match.FrameMatch;
import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/** Contents in quotation marks beside the cue, in its sentence or in the one before it. */
final class QuotedContent {
  private QuotedContent() {}

  /** "The mayor said on Friday: 'We...'": a quotation opens behind the cue. */
  static @Nullable Content behind(Line line, FrameMatch match, int[] unit, boolean speech) {
    for (int i = unit[1] + 1; i < line.size() && i < unit[1] + 16; i++) {
      Span quoted = line.isMark(i) ? Extent.quoted(line, i) : null;
      if (quoted != null) {
        boolean colon = line.letters(i - 1).equals(":");
        boolean adjacent = i == unit[1] + 1 || line.isComma(i - 1);
        if ((colon || speech && (adjacent || isSentence(line, i))) && isSpeech(line, quoted)) {
          boolean resumed =
              unit[0] > 1
                  && Parenthesis.is(line, match.trigger(), unit)
                  && (line.isMark(unit[0] - 1)
                      || startsLower(line, quoted)
                          && line.isComma(i - 1)
                          && Parenthesis.clauseBefore(line, unit[0]));
          return resumed
              ? new Content(Extent.around(line, unit[0], unit[1]), true, true)
              : new Content(List.of(quoted), true, false);
        }
        return null;
      }
      boolean opens = line.is("opener", i) && line.token(i).tag().equals("IN");
      if (line.isFiniteVerb(i) || line.isStop(i) || opens) {
        return null;
      }
    }
    return null;
  }

  /** "'Who is there?' she said.": the quotation ended its own sentence. */
  static @Nullable Content before(Line line, int[] unit, int clause) {
    boolean aside = unit[1] + 1 < line.size() && line.is("back-to-saying", unit[1] + 1);
    boolean goesOn = clause > unit[1] && clause - unit[1] < 12 || saysMore(line, unit[1]);
    if (unit[0] != 0 || !aside && goesOn) {
      return null;
    }
    int at = line.sentence().span().start() - 1;
    while (at >= 0 && line.text().charAt(at) == ' ') {
      at--;
    }
    Quotation quotation = at < 0 ? null : line.quotations().at(at);
    return quotation != null && quotation.span().end() == at + 1
        ? new Content(List.of(quotation.span()), true, true)
        : null;
  }

  /** "A doctor said fourteen people had come in": a clause, even where the parse has lost it. */
  private static boolean saysMore(Line line, int cue) {
    for (int i = cue + 1; i < line.size() && i - cue <= 8; i++) {
      if (line.isComma(i) || line.isStop(i)) {
        return false;
      }
      if (line.isFiniteVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a quotation that is somebody's speech closes right before a word. */
  static boolean closes(Line line, int word) {
    int mark = word > 1 && line.isComma(word - 1) ? word - 2 : word - 1;
    Quotation quotation = mark < 0 || !line.isMark(mark) ? null : line.quotation(mark);
    return quotation != null
        && quotation.span().end() <= line.token(mark).span().end()
        && isSpeech(line, quotation.span());
  }

  /** Whether the words behind an opening mark begin with a capital and a subject that speaks. */
  private static boolean isSentence(Line line, int mark) {
    return mark + 2 < line.size()
        && Character.isUpperCase(line.letters(mark + 1).codePointAt(0))
        && line.token(mark + 1).isPronoun();
  }

  private static boolean startsLower(Line line, Span quoted) {
    int at = quoted.start();
    while (at < quoted.end() && !Character.isLetter(line.text().charAt(at))) {
      at++;
    }
    return at < quoted.end() && Character.isLowerCase(line.text().charAt(at));
  }

  /** More than a word or two in marks, or a whole sentence: somebody speaks. */
  static boolean isSpeech(Line line, Span quoted) {
    int words = 0;
    boolean verb = false;
    for (int i = 0; i < line.size(); i++) {
      if (quoted.covers(line.token(i).span()) && line.token(i).isWord()) {
        words++;
        verb |= line.token(i).isVerb() || line.token(i).tag().equals("MD");
      }
    }
    return words >= 3 && verb
        || words >= 6
        || quoted.end() > line.sentence().span().end()
        || words >= 1 && endsSentence(line, quoted);
  }

  private static boolean endsSentence(Line line, Span quoted) {
    int at = quoted.end() - 2;
    while (at > quoted.start() && line.text().charAt(at) == line.text().charAt(quoted.end() - 1)) {
      at--;
    }
    char last = line.text().charAt(at);
    return last == '.' || last == '!' || last == '?' || last == ',';
  }
}
