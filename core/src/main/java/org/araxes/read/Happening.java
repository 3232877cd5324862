package org.araxes.read;

import org.araxes.match.FrameMatch;
import org.araxes.model.EventType;
import org.araxes.model.Span;

/** An event as its frame found it, before parties, time and place are settled. */
record Happening(FrameMatch match, EventType type) {
  Span trigger() {
    return match.sentence().token(match.trigger()).span();
  }
}
