package org.araxes.attribute;

import java.util.ArrayList;
import java.util.List;
import org.araxes.match.FrameMatch;
import org.araxes.model.Span;

/** The words of a cue: the frame's own, with the auxiliaries and adverbs right before them. */
final class Cue {
  private Cue() {}

  static List<Span> spans(Line line, FrameMatch match) {
    List<Integer> words = new ArrayList<>(match.words());
    int first = from(line, words.get(0));
    for (int i = first; i < words.get(0); i++) {
      words.add(0, i);
    }
    words.sort(null);
    List<Span> found = new ArrayList<>();
    int start = words.get(0);
    for (int k = 1; k <= words.size(); k++) {
      if (k == words.size() || words.get(k) != words.get(k - 1) + 1) {
        found.add(line.token(start).span().and(line.token(words.get(k - 1)).span()));
        start = k < words.size() ? words.get(k) : start;
      }
    }
    return found;
  }

  /** The first of the auxiliaries and adverbs that lead up to a verb. */
  static int from(Line line, int verb) {
    if (!line.token(verb).isVerb()) {
      return verb;
    }
    int first = verb;
    while (first > 0 && isAuxiliary(line, first - 1)) {
      first--;
    }
    while (first < verb
        && line.token(first).tag().equals("RB")
        && !isNegation(line, first)
        && first + 1 < verb
        && !isAuxiliary(line, first)) {
      first++;
    }
    return first;
  }

  private static boolean isAuxiliary(Line line, int i) {
    String tag = line.token(i).tag();
    String lemma = line.token(i).lemma();
    return tag.equals("MD")
        || tag.equals("RB")
        || tag.equals("TO")
        || line.token(i).isVerb()
            && (lemma.equals("be") || lemma.equals("have") || lemma.equals("do"));
  }

  static boolean isNegation(Line line, int i) {
    String word = line.lower(i);
    return word.equals("not")
        || word.equals("n't")
        || word.equals("never")
        || word.equals("n\u2019t");
  }
}
