package org.araxes.mark;

import java.util.Set;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;

/** Where a noun phrase begins, seen from its head; needs no grammar but uses it where there is. */
final class NominalBounds {
  private static final Set<String> INSIDE =
      Set.of("DT", "CD", "POS", "PRP$", "PDT", "HYPH", "AFX", "RBS", "RBR");

  /** Longer runs of nouns and adjectives are damage. */
  private static final int REACH = 12;

  private NominalBounds() {}

  /**
   * The first token of the phrase that {@code head} ends.
   *
   * @param from the first token of the known words that {@code head} ends
   */
  static int start(KnownWords known, int from, int head) {
    Sentence sentence = known.sentence();
    int start = from;
    while (start > 0 && head - start < REACH && belongs(known, start - 1, from, head)) {
      start--;
      String tag = sentence.token(start).tag();
      if (tag.equals("DT") || tag.equals("PRP$")) {
        break;
      }
    }
    while (start < from && !sentence.token(start).isWord()) {
      start++;
    }
    return start;
  }

  private static boolean belongs(KnownWords known, int at, int from, int head) {
    Sentence sentence = known.sentence();
    Token token = sentence.token(at);
    if (known.timed().get(at) && !token.tag().equals("DT")) {
      return false;
    }
    boolean inside =
        INSIDE.contains(token.tag())
            || token.isNoun()
            || token.isAdjective()
            || isQuote(token)
            || token.word().equals("-")
            || isParticiple(sentence, at);
    return inside && isTied(sentence, at, from, head);
  }

  private static boolean isQuote(Token token) {
    return token.tag().equals("``") || token.tag().equals("''");
  }

  private static boolean isParticiple(Sentence sentence, int at) {
    Grammar grammar = sentence.grammar();
    String tag = sentence.token(at).tag();
    return (tag.equals("VBN") || tag.equals("VBG") || tag.equals("VBD"))
        && grammar != null
        && grammar.is(at, "amod");
  }

  /**
   * Whether the grammar hangs a word on a word of the known ones, or on the name that the head is
   * the title of.
   */
  private static boolean isTied(Sentence sentence, int at, int from, int head) {
    Grammar grammar = sentence.grammar();
    if (grammar == null) {
      return true;
    }
    for (int word = from; word <= head; word++) {
      if (grammar.dominates(word, at)) {
        return true;
      }
    }
    int above = grammar.head(head);
    return above != Grammar.ROOT
        && above > head
        && (grammar.is(head, "compound") || grammar.is(head, "flat") || grammar.is(head, "amod"))
        && grammar.dominates(above, at);
  }
}
