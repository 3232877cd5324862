package org.araxes.read;

import org.araxes.match.FrameMatch;
import org.araxes.model.EventType;
import org.araxes.model.Factuality.Mode;
import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An event as its frame found it, before parties, time and place are settled.
 *
 * @param mode how it stands by its own meaning: promised, threatened; null for an act that is done
 */
record Happening(FrameMatch match, EventType type, @Nullable Mode mode) {
  Span trigger() {
    return match.sentence().token(match.trigger()).span();
  }
}
