package org.araxes.match;

import java.util.Set;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;

/** "Who", "which" and the like, and what they stand for. */
record RelativeWords(Sentence sentence, Grammar grammar) {
  /** Deeper chains are parser damage. */
  private static final int DEEPEST = 8;

  private static final Set<String> WORDS = Set.of("who", "whom", "which", "that", "whose");

  boolean isOne(int token) {
    Token word = sentence.token(token);
    return word.tag().startsWith("W") && WORDS.contains(word.lemma());
  }

  /** What a relative pronoun stands for; any other token itself. */
  int resolved(int token, int verb) {
    if (!isOne(token)) {
      return token;
    }
    int at = verb;
    for (int steps = 0; steps < DEEPEST && at != Grammar.ROOT; steps++) {
      if (grammar.relation(at).startsWith("acl")) {
        return grammar.head(at);
      }
      at = grammar.head(at);
    }
    return token;
  }
}
