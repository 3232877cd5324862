package org.araxes.app.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.araxes.app.view.Doubt;
import org.araxes.link.ToldClaim;
import org.araxes.model.Attribution;
import org.araxes.model.Claim;
import org.araxes.model.Event;
import org.araxes.model.Factuality;
import org.araxes.model.Party;
import org.araxes.model.Span;
import org.araxes.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * How unsure the reading of a claim is: a sum of what usually goes wrong. It orders the review
 * queue; it says nothing on whether what is claimed is so.
 */
final class Doubts {
  private double score;
  private final List<String> reasons = new ArrayList<>();

  private Doubts() {}

  static Doubt of(
      Claim claim,
      @Nullable Event event,
      List<Attribution> chain,
      ToldClaim told,
      Set<Span> pronouns) {
    Doubts doubts = new Doubts();
    if (event == null) {
      doubts.addIf(claim.answers() == null, 0.4, "no event was found in these words");
    } else {
      doubts.event(event, told, pronouns);
    }
    doubts.addIf(
        claim.factuality().certainty() == Factuality.Certainty.UNKNOWN,
        0.1,
        "how certain the source is could not be told");
    doubts.addIf(
        chain.stream().anyMatch(link -> link.source().isEmpty()), 0.1, "a source is not named");
    doubts.addIf(
        chain.stream().anyMatch(link -> !link.source().isEmpty() && link.sourceActor() == null),
        0.1,
        "a source leads to nobody known");
    doubts.addIf(chain.size() > 2, 0.1, "the words came through more than two sources");
    doubts.addIf(told.published() == null, 0.1, "the document has no date");
    return new Doubt(Math.min(1, Math.round(doubts.score * 100) / 100.0), doubts.reasons);
  }

  private void event(Event event, ToldClaim told, Set<Span> pronouns) {
    addIf(event.type() == null, 0.2, "what kind of event it is could not be told");
    addIf(event.actor() == null, 0.15, "nobody is known to do it");
    party(event.actor(), "who does it", pronouns);
    party(event.recipient(), "to whom it is done", pronouns);
    addIf(event.when() == null, 0.15, "no time is known");
    addIf(event.when() != null && told.days() == null, 0.1, "the time does not lead to any day");
    addIf(
        event.when() != null && event.when().anchor() == TimeExpression.Anchor.NARRATIVE,
        0.1,
        "the time follows from the story, not from words");
    addIf(event.where() == null, 0.05, "no place is known");
    addIf(
        event.where() != null && event.where().placeId() == null,
        0.1,
        "the place is not in the tables");
  }

  private void party(@Nullable Party party, String which, Set<Span> pronouns) {
    if (party != null) {
      addIf(party.code() == null, 0.1, which + " has no code");
      addIf(pronouns.contains(party.span()), 0.1, which + " is a pronoun");
    }
  }

  private void addIf(boolean holds, double weight, String reason) {
    if (holds) {
      score += weight;
      reasons.add(reason);
    }
  }
}
