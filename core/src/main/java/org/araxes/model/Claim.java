package org.araxes.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The unit of record: according to this chain of sources, this event stands like this.
 *
 * @param event id of the event; null for a claim that only answers another one, or whose content
 *     holds no event of interest
 * @param chain ids of attributions, outermost first; empty in the publisher's own voice
 * @param content the words that hold the claim
 * @param evidence the words that carry it: trigger, parties, cues, sorted
 * @param answers id of the claim that this one denies, doubts or could not confirm, whether or not
 *     it names an event of its own
 * @param rules which rules said so, as file and line
 */
public record Claim(
    String id,
    @Nullable String event,
    List<String> chain,
    Span content,
    List<Span> evidence,
    Factuality factuality,
    Standing standing,
    @Nullable String answers,
    List<String> rules) {
  public Claim {
    chain = List.copyOf(chain);
    evidence = List.copyOf(evidence);
    rules = List.copyOf(rules);
  }

  /** The same claim, as an answer to another. */
  public Claim answering(String other) {
    return new Claim(id, event, chain, content, evidence, factuality, standing, other, rules);
  }
}
