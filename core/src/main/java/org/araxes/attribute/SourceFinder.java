package org.araxes.attribute;

import java.util.List;
import java.util.Set;
import org.araxes.match.FrameMatch;
import org.araxes.parse.Grammar;
import org.jspecify.annotations.Nullable;

/**
 * The words that name who says it: what the grammar gives as the source, or, where it gives none or
 * an impossible one, the noun phrase right behind or before the cue.
 */
final class SourceFinder {
  /** Longer noun phrases are damage; the head's nearest words are taken. */
  private static final int LONGEST = 45;

  private static final Set<String> EMPTY = Set.of("it", "there", "what", "which", "that", "this");

  /**
   * Tokens of a source.
   *
   * @param head the token that leads to the actor; outside the range for "who"
   */
  record Source(int from, int to, int head) {}

  private SourceFinder() {}

  static @Nullable Source find(Line line, FrameMatch match, boolean contentBefore) {
    int verb = match.trigger();
    if (contentBefore) {
      Source behind = inverted(line, verb);
      if (behind != null) {
        return behind;
      }
    }
    int head = match.first("source");
    if (head >= 0 && head != verb) {
      Source relative = relative(line, verb, head);
      if (relative != null) {
        return relative;
      }
      Source phrase = phrase(line, head, verb);
      if (phrase != null) {
        return phrase;
      }
    }
    return line.token(verb).isVerb() && !isPassive(line, verb) ? beside(line, verb) : null;
  }

  private static boolean isPassive(Line line, int verb) {
    for (int child : line.grammar().children(verb)) {
      if (line.grammar().relation(child).endsWith(":pass")) {
        return true;
      }
    }
    return false;
  }

  /** "..., said the old miller.": a noun phrase between the cue and the next mark. */
  static @Nullable Source inverted(Line line, int verb) {
    int from = verb + 1;
    if (from >= line.size() || !startsPhrase(line, from)) {
      return null;
    }
    int head = -1;
    int to = from;
    for (int i = from; i < line.size() && i - from < LONGEST; i++) {
      if (line.isMark(i) || line.isStop(i)) {
        break;
      }
      if (line.isFiniteVerb(i) && !insideRelative(line, from, i)) {
        return null;
      }
      if (line.isComma(i) && !continuesPhrase(line, i, from)) {
        break;
      }
      if (head < 0
          && (line.token(i).isNoun() || line.token(i).isPronoun())
          && (i + 1 >= line.size() || !line.token(i + 1).isNoun())) {
        head = i;
      }
      to = i;
    }
    return head < 0 ? null : new Source(from, to, head);
  }

  private static boolean startsPhrase(Line line, int i) {
    String tag = line.token(i).tag();
    return tag.startsWith("NNP")
        || tag.equals("DT")
        || tag.equals("PRP$")
        || tag.startsWith("NN")
        || tag.equals("JJ")
        || tag.equals("CD")
        || tag.equals("PRP")
            && Set.of("he", "she", "they", "we", "i", "you").contains(line.lower(i));
  }

  private static boolean insideRelative(Line line, int from, int verb) {
    for (int i = from + 1; i < verb; i++) {
      if (line.token(i).tag().startsWith("W")) {
        return true;
      }
    }
    return false;
  }

  /** "Anna Falk, the mayor of Kesh, ...": an apposition or relative clause follows the comma. */
  private static boolean continuesPhrase(Line line, int comma, int from) {
    int next = comma + 1;
    if (next >= line.size()) {
      return false;
    }
    String tag = line.token(next).tag();
    if (tag.equals("DT")
        || tag.equals("PRP$")
        || tag.startsWith("NN")
        || tag.equals("WP")
        || tag.equals("WDT")
        || tag.equals("CD")
        || tag.equals("JJ")) {
      for (int i = next; i < line.size(); i++) {
        if (line.isFiniteVerb(i) && !tag.startsWith("W")) {
          return false;
        }
        if (line.isMark(i) || line.isStop(i)) {
          return true;
        }
        if (line.isComma(i)) {
          return true;
        }
      }
      return true;
    }
    return false;
  }

  /** "Who" in "the guards, who said": its own words are the source, the guards its head. */
  private static @Nullable Source relative(Line line, int verb, int head) {
    for (int child : line.grammar().children(verb)) {
      if (line.grammar().is(child, "nsubj")
          && line.token(child).tag().startsWith("W")
          && child != head
          && child < verb) {
        return new Source(child, child, head);
      }
    }
    return null;
  }

  /** The subtree of a head, as one stretch of words that does not hold the cue. */
  static @Nullable Source phrase(Line line, int head, int cue) {
    if (EMPTY.contains(line.lower(head)) && !line.token(head).isNoun()) {
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
    while (first < head && isEdge(line, first)) {
      first++;
    }
    while (last > head && !line.token(last).isWord()) {
      last--;
    }
    if (last - first > LONGEST) {
      first = Math.max(first, head - 6);
      last = head;
    }
    return new Source(first, last, head);
  }

  /** "It" as a source speaks of a body; as an empty word it is none. */
  private static @Nullable Source expletive(Line line, int head) {
    return line.lower(head).equals("it") ? new Source(head, head, head) : null;
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

  /** The noun phrase that ends right before the cue and its auxiliaries. */
  private static @Nullable Source beside(Line line, int verb) {
    int i = verb - 1;
    while (i >= 0 && isBetween(line, i)) {
      i--;
    }
    if (i < 0 || !(line.token(i).isNoun() || line.token(i).isPronoun())) {
      return null;
    }
    if (EMPTY.contains(line.lower(i)) || !line.sameVoice(i, verb)) {
      return null;
    }
    Grammar grammar = line.grammar();
    int head = i;
    while (grammar.head(head) != Grammar.ROOT
        && line.token(grammar.head(head)).isNoun()
        && grammar.head(head) < verb
        && !grammar.is(head, "conj")) {
      head = grammar.head(head);
    }
    return phrase(line, head, verb);
  }

  private static boolean isBetween(Line line, int i) {
    String tag = line.token(i).tag();
    return tag.equals("RB") || tag.equals("MD") || line.grammar().is(i, "aux");
  }
}
