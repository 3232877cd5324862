package org.araxes.attribute;

/**
 * Source and cue that stand behind or within what they pass on: "The dam, officials said, holds".
 */
final class Parenthesis {
  private Parenthesis() {}

  /** Whether source and cue stand behind a comma or a quotation, and no clause follows them. */
  static boolean is(Line line, int verb, int[] unit) {
    if (unit[0] == 0 || line.token(unit[0]).tag().startsWith("W")) {
      return false;
    }
    int before = unit[0] - 1;
    if (!line.isComma(before)
        && !line.isMark(before)
        && !line.isDash(before)
        && !isEnd(line, before)) {
      int behind = unit[1] + 1;
      if (line.lower(before).equals("as") && before == 0) {
        return behind < line.size() && line.isComma(behind);
      }
      return line.lower(before).equals("as")
          && before > 0
          && (line.isComma(before - 1) || line.isMark(before - 1))
          && is(line, verb, new int[] {before, unit[1]});
    }
    if (line.isMark(before)
        && line.quotation(before) != null
        && line.quotation(before).span().start() == line.token(before).span().start()) {
      return false;
    }
    String tag = line.token(verb).tag();
    if (tag.equals("VBG") || tag.equals("VB") && line.hasChild(verb, "mark", "to")) {
      return false;
    }
    if (opensClause(line, unit[1])) {
      return false;
    }
    if (line.isMark(before) || before > 0 && line.isComma(before) && line.isMark(before - 1)) {
      return true;
    }
    int behind = unit[1] + 1;
    boolean closed = behind >= line.size() || line.isComma(behind) || line.isStop(behind);
    return closed
        || clauseBefore(line, before) && !clauseFollows(line, unit[1]) && !isFronted(line, before);
  }

  /** "As the tide fell, they proposed": what stands before the comma is a subordinate clause. */
  private static boolean isFronted(Line line, int comma) {
    if (!line.is("fronting", 0) || !line.isComma(comma)) {
      return false;
    }
    for (int i = 1; i < comma; i++) {
      if (line.isComma(i)) {
        return false;
      }
    }
    return true;
  }

  /** "Said on Saturday that": what is told follows, whatever stood in marks before the source. */
  private static boolean opensClause(Line line, int last) {
    for (int i = last + 1; i + 2 < line.size() && i < last + 5; i++) {
      if (line.lower(i).equals("that")) {
        return line.token(i).tag().equals("IN") && i > last + 1;
      }
      if (line.isFiniteVerb(i) || line.isComma(i) || line.isMark(i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a finite verb stands before a token. */
  static boolean clauseBefore(Line line, int token) {
    for (int i = 0; i < token; i++) {
      if (line.isFiniteVerb(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnd(Line line, int i) {
    String s = line.letters(i);
    return s.equals("?") || s.equals("!");
  }

  private static boolean clauseFollows(Line line, int last) {
    for (int i = last + 1; i < line.size(); i++) {
      String word = line.lower(i);
      if (line.isComma(i)
          || word.equals("after")
          || word.equals("when")
          || word.equals("as")
          || word.equals("before")
          || word.equals("while")
          || word.equals("who")) {
        return false;
      }
      if (line.isFiniteVerb(i) || word.equals("that")) {
        return true;
      }
    }
    return false;
  }
}
