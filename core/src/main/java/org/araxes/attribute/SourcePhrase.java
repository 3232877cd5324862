package org.araxes.attribute;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a source around its head. */
final class SourcePhrase {
  /** Longer noun phrases are damage; the head's nearest words are taken. */
  static final int LONGEST = 45;

  private SourcePhrase() {}

  /** The subtree of a head, as one stretch of words that does not hold the cue. */
  static SourceFinder.@Nullable Source of(Line line, int head, int cue) {
    if (line.token(head).tag().startsWith("W")) {
      return new SourceFinder.Source(head, head, head);
    }
    if (line.is("empty-subject", head) && !line.token(head).isNoun()) {
      return line.lower(head).equals("this") || line.lower(head).equals("that")
          ? null
          : expletive(line, head);
    }
    List<Integer> below = line.grammar().subtree(head);
    int at = below.indexOf(head);
    int from = at;
    while (from > 0 && near(line, below.get(from - 1), below.get(from), cue)) {
      from--;
    }
    int to = at;
    while (to + 1 < below.size() && near(line, below.get(to), below.get(to + 1), cue)) {
      to++;
    }
    int first = below.get(from);
    int last = below.get(to);
    first = Math.max(first, ownStart(line, first, head));
    while (first < head && isEdge(line, first)) {
      first++;
    }
    boolean day = last > head && NearSource.isTime(line, last);
    last = cue < head ? beforeTopic(line, head, last) : last;
    while (last > head
        && (!line.token(last).isWord()
            || line.token(last).tag().equals("CC")
            || day && (NearSource.isTime(line, last) || line.lower(last).equals("on")))) {
      last--;
    }
    if (last - first > LONGEST) {
      first = Math.max(first, head - 6);
      last = head;
    }
    return new SourceFinder.Source(first, last, head);
  }

  /** "By the Herald on his part in it": a name behind its cue ends before what it is asked on. */
  private static int beforeTopic(Line line, int head, int last) {
    for (int i = head + 1; i < last && line.token(head).isProperNoun(); i++) {
      if (line.is("topic", i) && !line.token(i + 1).isProperNoun()) {
        return i - 1;
      }
    }
    return last;
  }

  /** What stands before a comma or a verb on the left of the head is not the head's own. */
  private static int ownStart(Line line, int first, int head) {
    for (int i = head - 1; i > first; i--) {
      boolean comma = line.isComma(i) && !hasConjunction(line, i, head);
      if (comma || line.isFiniteVerb(i) || line.letters(i).equals(":")) {
        return i + 1;
      }
    }
    return first;
  }

  private static boolean hasConjunction(Line line, int comma, int head) {
    for (int i = comma + 1; i < line.size() && i <= head + 8; i++) {
      if (line.token(i).tag().equals("CC")) {
        return true;
      }
      if (line.isFiniteVerb(i)) {
        return false;
      }
    }
    return false;
  }

  /** "It" as a source speaks of a body; as an empty word it is none. */
  private static SourceFinder.@Nullable Source expletive(Line line, int head) {
    return line.lower(head).equals("it") ? new SourceFinder.Source(head, head, head) : null;
  }

  private static boolean isEdge(Line line, int i) {
    return !line.token(i).isWord()
        || line.grammar().is(i, "case")
        || line.grammar().is(i, "cc")
        || line.grammar().is(i, "mark");
  }

  private static boolean near(Line line, int left, int right, int cue) {
    if (right - left > 2 || left < cue && cue < right || left == cue || right == cue) {
      return false;
    }
    for (int i = left + 1; i < right; i++) {
      if (line.token(i).isWord()) {
        return false;
      }
    }
    return line.sameVoice(left, right) || !line.isMark(left) && !line.isMark(right);
  }
}
