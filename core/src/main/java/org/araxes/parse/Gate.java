package org.araxes.parse;

/** Decides what a sentence is worth: grammar and time expressions cost most of the time. */
public interface Gate {
  boolean needsGrammar(Sentence sentence);

  boolean needsTimes(Sentence sentence);

  /** Everything for every sentence. */
  Gate OPEN =
      new Gate() {
        @Override
        public boolean needsGrammar(Sentence sentence) {
          return true;
        }

        @Override
        public boolean needsTimes(Sentence sentence) {
          return true;
        }
      };
}
