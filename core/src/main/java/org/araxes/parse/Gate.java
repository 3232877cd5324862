package org.araxes.parse;

/** Decides what a sentence is worth: its grammar costs most of the time. */
@FunctionalInterface
public interface Gate {
  boolean needsGrammar(Sentence sentence);

  /** Everything for every sentence. */
  Gate OPEN = sentence -> true;
}
