package org.araxes;

import org.araxes.parse.Gate;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.araxes.read.EventFinder;

/** Grammar for sentences with an event or reporting word. */
record EventGate(EventFinder finder) implements Gate {
  @Override
  public boolean needsGrammar(Sentence sentence) {
    return finder.mayFind(sentence) || sentence.tokens().stream().anyMatch(Token::isVerb);
  }
}
