package org.araxes.read;

import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;

/** What tense and aspect say of an event. */
final class Aspect {
  private Aspect() {}

  /** A present or present perfect progressive: "are advancing", "has been pressing". */
  static boolean isOngoing(Sentence sentence, int predicate) {
    Grammar grammar = sentence.grammar();
    if (grammar == null || !sentence.token(predicate).tag().equals("VBG")) {
      return false;
    }
    for (int child : grammar.children(predicate, "aux")) {
      String tag = sentence.token(child).tag();
      if (tag.equals("VBZ") || tag.equals("VBP")) {
        return true;
      }
    }
    return false;
  }
}
