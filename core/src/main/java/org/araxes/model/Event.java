package org.araxes.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words saying that something happened, would happen or did not. A party that the text leaves open
 * is null.
 *
 * @param trigger the word that names the event
 * @param type null for what a source says that is no event of interest
 * @param quantities ids
 * @param rule file and line of the frame that read it
 */
public record Event(
    String id,
    Span trigger,
    @Nullable EventType type,
    @Nullable Party actor,
    @Nullable Party recipient,
    @Nullable When when,
    @Nullable Where where,
    List<String> quantities,
    String rule) {
  public Event {
    quantities = List.copyOf(quantities);
  }

  /** The same event under another id. */
  public Event named(String other) {
    return new Event(other, trigger, type, actor, recipient, when, where, quantities, rule);
  }
}
