package org.araxes.read;

import org.araxes.model.Factuality.Certainty;
import org.araxes.model.Factuality.Mode;
import org.araxes.model.Factuality.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * What a word says of the act it governs, when it holds itself and when it is negated; after
 * Karttunen, "Implicative verbs" (1971), and Nairn, Condoravdi and Karttunen (2006).
 */
record Signature(Value positive, Value negative, @Nullable Mode mode) {

  /** Whether the word says that something is so, or that it is not. */
  boolean isVerdict() {
    return mode == null
        && positive.certainty() == Certainty.CERTAIN
        && negative.certainty() == Certainty.CERTAIN
        && positive.polarity() != negative.polarity();
  }

  /** How the governed act stands. */
  record Value(Polarity polarity, Certainty certainty) {
    /** From {@code +}, {@code -} or {@code o}, with an optional {@code probable, possible}. */
    static Value parse(String cell) {
      String[] words = cell.split(" ");
      Polarity polarity =
          switch (words[0]) {
            case "+" -> Polarity.POSITIVE;
            case "-" -> Polarity.NEGATIVE;
            default -> Polarity.UNDECIDED;
          };
      Certainty certainty =
          words.length > 1
              ? Certainty.valueOf(words[1].toUpperCase(java.util.Locale.ROOT))
              : polarity == Polarity.UNDECIDED ? Certainty.UNKNOWN : Certainty.CERTAIN;
      return new Value(polarity, certainty);
    }
  }
}
