package org.araxes.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.araxes.match.FrameMatch;
import org.araxes.model.Span;

/** The words of a cue: the frame's own, with the auxiliaries and adverbs right before them. */
final class Cue {
  private Cue() {}

  static List<Span> spans(Line line, FrameMatch match, Set<String> lightVerbs) {
    List<Integer> words = new ArrayList<>(match.words());
    int first = from(line, words.get(0));
    int own = words.get(0);
    for (int i = first; i < own; i++) {
      words.add(i);
    }
    int light = lightVerb(line, match.trigger(), lightVerbs);
    if (light >= 0 && words.get(0) - light <= 4) {
      int first0 = words.get(0);
      for (int i = from(line, light); i < first0; i++) {
        words.add(i);
      }
    }
    int issuing = issuing(line, match.trigger(), lightVerbs);
    for (int i = issuing < 0 ? own : from(line, issuing); i < own; i++) {
      words.add(i);
    }
    words = new ArrayList<>(new TreeSet<>(words));
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

  /** The verb that carries a noun of saying as its object: "made the claim"; -1 for none. */
  static int lightVerb(Line line, int noun, Set<String> verbs) {
    if (!line.token(noun).isNoun()) {
      return -1;
    }
    int head = line.grammar().head(noun);
    boolean carried =
        head >= 0
            && head < noun
            && line.grammar().is(noun, "obj")
            && verbs.contains(line.token(head).lemma());
    return carried ? head : -1;
  }

  /** "Issued a statement saying": the verb before the work that the participle hangs on; or -1. */
  private static int issuing(Line line, int participle, Set<String> verbs) {
    int work = SourceFinder.workBefore(line, participle);
    int verb = work < 0 ? -1 : lightVerb(line, work, verbs);
    return verb >= 0 && participle - verb <= 6 ? verb : -1;
  }

  /** The first of the auxiliaries and adverbs that lead up to a verb. */
  static int from(Line line, int verb) {
    if (!line.token(verb).isVerb() && !line.token(verb).isAdjective()) {
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
