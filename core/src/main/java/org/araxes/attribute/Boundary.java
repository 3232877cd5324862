package org.araxes.attribute;

import org.araxes.parse.Grammar;

/**
 * Where a content that follows its cue ends: the grammar's end is moved on over conjuncts and
 * phrases that the parser hung elsewhere, and back to where the writer takes the word again.
 */
final class Boundary {
  private Boundary() {}

  /** The last token of a content whose grammar ends at a token. */
  static int end(Line line, int cue, int from, int to) {
    int last = to;
    for (int steps = 0; steps < 6; steps++) {
      int next = further(line, cue, last);
      if (next <= last) {
        break;
      }
      last = next;
    }
    int end = tellersTurn(line, cue, from, cut(line, from, last));
    end = resumed(line, cue, from, end);
    return cue <= 1 && line.token(cue).tag().startsWith("VB") && !line.isFiniteVerb(cue)
        ? beforeMainClause(line, from, end)
        : end;
  }

  /**
   * "Says the mails were lost and blames the clerk": a verb without a subject, in the tense of the
   * cue and not in that of what is told, is the teller's again.
   */
  private static int tellersTurn(Line line, int cue, int from, int to) {
    if (!line.isFiniteVerb(cue)) {
      return to;
    }
    int told = -1;
    for (int i = from; i + 2 < line.size() && i < to; i++) {
      told = told < 0 && line.isFiniteVerb(i) ? i : told;
      if (told >= 0 && line.isComma(i) && writersTense(line, cue, told, i + 1)) {
        return i - 1;
      }
      if (told >= 0 && (line.lower(i).equals("and") || line.lower(i).equals("but"))) {
        int next = line.token(i + 1).tag().equals("RB") ? i + 2 : i + 1;
        boolean turns =
            line.isFiniteVerb(next)
                && tense(line, next) == tense(line, cue)
                && tense(line, told) != tense(line, cue)
                && line.sameVoice(next, cue);
        if (turns) {
          return line.isComma(i - 1) ? i - 2 : i - 1;
        }
      }
    }
    return to;
  }

  /** "Said they had left, although one was seen": no tense of what is told, but of the writer. */
  private static boolean writersTense(Line line, int cue, int told, int next) {
    String aux = line.lower(told);
    boolean shifted = aux.equals("had") || aux.equals("would");
    if (!shifted || !line.is("turn", next) || !line.token(cue).tag().equals("VBD")) {
      return false;
    }
    for (int i = next + 1; i < line.size() && !line.isStop(i); i++) {
      if (line.isFiniteVerb(i)) {
        return line.token(i).tag().equals("VBD")
            && !line.lower(i).equals("had")
            && line.sameVoice(i, cue);
      }
    }
    return false;
  }

  /**
   * "The guide, who said the pass was open, led on" and "While he says it holds, others doubt it":
   * the content of a clause within a sentence ends where that sentence goes on.
   */
  private static int resumed(Line line, int cue, int from, int to) {
    if (!line.isFiniteVerb(cue)) {
      return to;
    }
    boolean relative = isRelative(line, cue);
    boolean fronted = line.is("fronting", 0) && firstVerb(line, cue);
    for (int i = from + 1; (relative || fronted) && i + 2 < line.size() && i < to; i++) {
      if (line.isComma(i) && line.sameVoice(i, cue)) {
        int next = line.token(i + 1).tag().equals("RB") ? i + 2 : i + 1;
        boolean goesOn = relative && line.isFiniteVerb(next);
        boolean main = fronted && startsMain(line, i + 1) && !line.is("runs-on", from);
        if (goesOn || main) {
          return i - 1;
        }
      }
    }
    return to;
  }

  /** Whether a relative pronoun stands right before a cue, or its subject's. */
  private static boolean isRelative(Line line, int cue) {
    int before = Cue.from(line, cue) - 1;
    return before > 0
        && (line.token(before).tag().equals("WP") || line.token(before).tag().equals("WDT"));
  }

  private static boolean firstVerb(Line line, int cue) {
    for (int i = 0; i < Cue.from(line, cue); i++) {
      if (line.isFiniteVerb(i) || line.isComma(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a noun phrase with its finite verb begins at a word. */
  private static boolean startsMain(Line line, int word) {
    for (int k = word + 1; NearSource.startsPhrase(line, word) && k < line.size(); k++) {
      if (line.isFiniteVerb(k)) {
        return true;
      }
      if (line.isComma(k) || k > word + 9 || opensClause(line, k)) {
        return false;
      }
    }
    return false;
  }

  private static boolean opensClause(Line line, int word) {
    String tag = line.token(word).tag();
    return tag.startsWith("W")
        || tag.equals("TO")
        || tag.equals("IN") && (line.is("fronting", word) || line.is("opener", word));
  }

  /** Past, present or modal, by the letter that tells them apart. */
  private static char tense(Line line, int verb) {
    String tag = line.token(verb).tag();
    return tag.equals("VBD") ? 'D' : tag.equals("MD") ? 'M' : 'P';
  }

  /** The last token of a thing told: before the writer tells more of it or of the act. */
  static int ofThing(Line line, int cue, int from, int to) {
    boolean verb = false;
    for (int i = from + 1; i < to; i++) {
      verb |= line.isFiniteVerb(i) || line.token(i - 1).tag().startsWith("W");
      if (line.quotation(i) != null) {
        continue;
      }
      if (!verb && line.is("coordinator", i) && goesOn(line, cue, i + 1)) {
        return line.isComma(i - 1) ? i - 2 : i - 1;
      }
      if (!line.isComma(i)) {
        continue;
      }
      int next = line.token(i + 1).tag().equals("RB") ? i + 2 : i + 1;
      boolean aside = line.is("aside", i + 1);
      boolean act = next <= to && line.token(next).tag().equals("VBG");
      if (aside || act && !line.lower(next).equals("including")) {
        return i - 1;
      }
    }
    return to;
  }

  /**
   * "Chose the bridge and others took the ferry", "mocking the dam and calling for": behind "and"
   * the sentence goes on.
   */
  private static boolean goesOn(Line line, int cue, int word) {
    int next = word < line.size() && line.token(word).tag().equals("RB") ? word + 1 : word;
    if (next >= line.size()) {
      return false;
    }
    boolean conjunct = line.grammar().is(next, "conj") && line.grammar().head(next) <= cue;
    boolean comma = line.isComma(word - 2) && line.token(next).tag().equals("VBD");
    boolean both = line.token(next).tag().equals("VBG") && line.token(cue).tag().equals("VBG");
    return line.isFiniteVerb(next) ? conjunct || comma : both || startsMain(line, next);
  }

  /** "Calling it a lie, she left": the content ends where the main clause begins. */
  private static int beforeMainClause(Line line, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (line.isComma(i) && NearSource.startsPhrase(line, i + 1)) {
        for (int k = i + 1; k < line.size() && k < i + 10 && !line.isComma(k); k++) {
          if (line.isFiniteVerb(k)) {
            return i - 1;
          }
        }
      }
    }
    return to;
  }

  /** The end of what goes on behind a token; the token itself when nothing does. */
  private static int further(Line line, int cue, int last) {
    int next = last + 1;
    boolean comma = next < line.size() && line.isComma(next);
    next = comma ? next + 1 : next;
    if (next + 1 >= line.size() || !line.token(next).isWord()) {
      return last;
    }
    String word = line.lower(next);
    if (line.is("runs-on", next)) {
      return subordinate(line, cue, next, last);
    }
    if (line.is("coordinator", next)) {
      return conjunct(line, cue, next, last);
    }
    if (!comma && line.grammar().is(next, "case")) {
      return phrase(line, next, last);
    }
    if (!comma && word.equals("to") && line.token(next + 1).tag().equals("VB")) {
      return Math.max(last, line.right(next + 1));
    }
    return last;
  }

  /** A phrase that belongs to the words before it rather than to the saying. */
  private static int phrase(Line line, int preposition, int last) {
    int head = line.grammar().head(preposition);
    boolean goes =
        line.is("of-nouns", preposition)
            || line.lower(preposition).equals("in")
                && head > preposition
                && !line.lexicon().is("medium", line.token(head).lemma());
    return goes
            && head > preposition
            && !NearSource.isTime(line, head)
            && line.left(head) >= preposition
        ? line.right(head)
        : last;
  }

  /** "And that it would hold", "and more bread", "or selling it": no new clause of the writer's. */
  private static int conjunct(Line line, int cue, int and, int last) {
    int next = line.isMark(and + 1) ? and + 2 : and + 1;
    if (next >= line.size()) {
      return last;
    }
    String tag = line.token(next).tag();
    boolean open =
        line.lower(next).equals("that") && !tag.equals("DT")
            || tag.equals("VBG")
            || tag.equals("TO")
            || tag.equals("VB")
            || line.isFiniteVerb(next) && isTold(line, cue, next);
    if (!open && !noVerbFollows(line, next)) {
      return last;
    }
    int head = next;
    for (int steps = 0; steps < 12; steps++) {
      int above = line.grammar().head(head);
      if (above == Grammar.ROOT || above < next) {
        break;
      }
      head = above;
    }
    return Math.max(last, line.right(head));
  }

  /** Whether the grammar gives the clause of a word to the cue as another thing told. */
  private static boolean isTold(Line line, int cue, int word) {
    int at = word;
    for (int steps = 0; steps < 12 && line.grammar().head(at) > cue; steps++) {
      at = line.grammar().head(at);
    }
    return line.grammar().head(at) == cue && line.grammar().is(at, "ccomp");
  }

  private static boolean noVerbFollows(Line line, int from) {
    String tag = line.token(from).tag();
    if (!tag.startsWith("NN")
        && !tag.startsWith("JJ")
        && !tag.equals("DT")
        && !tag.equals("PRP$")) {
      return false;
    }
    for (int i = from; i < line.size(); i++) {
      if (line.isComma(i) || line.isStop(i) || line.token(i).tag().equals("IN")) {
        return !line.isComma(i) || !isAppositionBeforeVerb(line, i);
      }
      if (line.isFiniteVerb(i)) {
        return false;
      }
    }
    return true;
  }

  /** "And Anna Falk, its deputy head, feared": the phrase is a subject. */
  private static boolean isAppositionBeforeVerb(Line line, int comma) {
    for (int i = comma + 1; i + 1 < line.size() && i < comma + 12; i++) {
      if (line.isFiniteVerb(i) || line.isStop(i)) {
        return false;
      }
      if (line.isComma(i)) {
        return line.isFiniteVerb(i + 1);
      }
    }
    return false;
  }

  private static int subordinate(Line line, int cue, int next, int last) {
    int at = next;
    while (line.grammar().head(at) >= 0
        && line.grammar().head(at) != cue
        && line.left(line.grammar().head(at)) >= next) {
      at = line.grammar().head(at);
    }
    return line.left(at) < next ? last : Math.max(last, line.right(at));
  }

  /** Back to a lone dash, to ";" behind a quotation, or to "a move that ...", outside marks. */
  private static int cut(Line line, int from, int to) {
    int dashes = 0;
    int dash = -1;
    for (int i = from + 1; i <= to && i < line.size(); i++) {
      if (line.quotation(i) != null) {
        continue;
      }
      if (line.letters(i).equals(";") && line.isMark(i - 1)) {
        return i - 1;
      }
      if (line.isDash(i)) {
        dash = dashes == 0 ? i : dash;
        dashes++;
      }
      if (line.isComma(i) && i + 2 < line.size() && sumsUp(line, i + 1)) {
        return i - 1;
      }
    }
    return dashes == 1 && dash - from > 2 ? dash - 1 : to;
  }

  private static boolean sumsUp(Line line, int article) {
    if (!line.lower(article).equals("a") && !line.lower(article).equals("an")) {
      return false;
    }
    for (int i = article + 1; i < line.size() && i < article + 4; i++) {
      if (line.is("summing", i)) {
        return true;
      }
      if (!line.token(i).isAdjective() && !line.token(i).isNoun()) {
        return false;
      }
    }
    return false;
  }
}
