package org.araxes.attribute;

import java.util.Set;
import org.araxes.parse.Grammar;

/**
 * Where a content that follows its cue ends: the grammar's end is moved on over conjuncts and
 * phrases that the parser hung elsewhere, and back to where the writer takes the word again.
 */
final class Boundary {
  private static final Set<String> RUNS_ON =
      Set.of(
          "although",
          "though",
          "because",
          "since",
          "if",
          "unless",
          "until",
          "while",
          "whereas",
          "so",
          "when",
          "where",
          "who",
          "which",
          "whose");

  /** Prepositions that go with a noun more often than with the verb of saying. */
  private static final Set<String> OF_NOUNS =
      Set.of(
          "of", "as", "to", "for", "over", "about", "toward", "towards", "against", "between",
          "into", "with", "from", "among");

  private static final Set<String> AND = Set.of("and", "or", "nor");

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
    int end = cut(line, from, last);
    return cue <= 1 && line.token(cue).tag().startsWith("VB") && !line.isFiniteVerb(cue)
        ? beforeMainClause(line, from, end)
        : end;
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
    if (RUNS_ON.contains(word)) {
      return subordinate(line, cue, next, last);
    }
    if (AND.contains(word)) {
      return conjunct(line, next, last);
    }
    if (!comma && OF_NOUNS.contains(word) && line.grammar().is(next, "case")) {
      int head = line.grammar().head(next);
      int right = head > next ? line.right(head) : last;
      return head > next && !NearSource.isTime(line, head) && line.left(head) >= next
          ? right
          : last;
    }
    if (!comma && word.equals("to") && line.token(next + 1).tag().equals("VB")) {
      return Math.max(last, line.right(next + 1));
    }
    return last;
  }

  /** "And that it would hold", "and more bread", "or selling it": no new clause of the writer's. */
  private static int conjunct(Line line, int and, int last) {
    int next = and + 1;
    String tag = line.token(next).tag();
    boolean open =
        line.lower(next).equals("that") && !tag.equals("DT")
            || tag.equals("VBG")
            || tag.equals("TO")
            || tag.equals("VB");
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
        return true;
      }
      if (line.isFiniteVerb(i)) {
        return false;
      }
    }
    return true;
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

  /** Back to a lone dash, or to "a move that ...", outside quotation marks. */
  private static int cut(Line line, int from, int to) {
    int dashes = 0;
    int dash = -1;
    for (int i = from + 1; i <= to && i < line.size(); i++) {
      if (line.quotation(i) != null) {
        continue;
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
      if (line.lexicon().summing().contains(line.lower(i))) {
        return true;
      }
      if (!line.token(i).isAdjective() && !line.token(i).isNoun()) {
        return false;
      }
    }
    return false;
  }
}
