package org.araxes.intake;

import java.util.function.Function;

/** What became of something that was offered for reading. */
public sealed interface Outcome permits Taken, Refused {
  /** One function for each kind of outcome. */
  default <T> T fold(Function<Taken, T> taken, Function<Refused, T> refused) {
    return this instanceof Taken t ? taken.apply(t) : refused.apply((Refused) this);
  }
}
