package org.araxes.read;

import org.araxes.match.FrameMatch;
import org.araxes.model.EventType;
import org.araxes.model.Span;

/**
 * An event as its frame found it, before parties, time and place are settled.
 *
 * @param standsBy index of the word that tells how it stands: the trigger, or for what is only
 *     promised or threatened the act that is
 */
record Happening(FrameMatch match, EventType type, int standsBy) {
  Span trigger() {
    return match.sentence().token(match.trigger()).span();
  }
}
