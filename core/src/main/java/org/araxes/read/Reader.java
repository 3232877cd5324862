package org.araxes.read;

import java.util.List;
import org.araxes.ground.GroundedText;
import org.araxes.model.Reading;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;

/** Grounded text to reading: events, how they stand, and the claims they make. */
public final class Reader {
  private final EventReader events;
  private final ClaimReader claims;
  private final Predicates predicates;

  public Reader(Rulebook rulebook, EventFinder finder) {
    FactualityReader factuality = new FactualityReader(rulebook);
    this.predicates = new Predicates(rulebook, factuality);
    this.events = new EventReader(rulebook, finder);
    this.claims = new ClaimReader(rulebook, factuality);
  }

  public Reading read(GroundedText text) {
    List<Sentence> sentences = text.attributed().marked().sentences();
    List<EventReader.Found> found = events.read(text);
    return new Reading(
        text.attributed().marked().document(),
        sentences.stream().map(Sentence::span).toList(),
        text.times(),
        text.places(),
        text.quantities(),
        text.actors(),
        text.attributions(),
        found.stream().map(EventReader.Found::event).toList(),
        claims.read(text, found),
        sentences.stream().flatMap(sentence -> predicates.of(sentence).stream()).toList());
  }
}
