package org.araxes.mark;

import org.araxes.model.Span;

/** Words of one sentence that stand for something in the world. */
public sealed interface Mention permits ActorWords, PlaceWords, TimeWords, QuantityWords {
  Span span();

  /** Index of the sentence. */
  int sentence();

  /** Index of the head token in its sentence. */
  int head();
}
