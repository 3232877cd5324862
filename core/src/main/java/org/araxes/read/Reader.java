package org.araxes.read;

import java.util.ArrayList;
import java.util.List;
import org.araxes.ground.GroundedText;
import org.araxes.model.Predicate;
import org.araxes.model.Reading;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;

/** Grounded text to reading: events, how they stand, and the claims they make. */
public final class Reader {
  private final EventReader events;
  private final ClaimReader claims;
  private final FactualityReader factuality;

  public Reader(Rulebook rulebook, EventFinder finder) {
    this.factuality = new FactualityReader(rulebook);
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
        sentences.stream().flatMap(sentence -> predicates(sentence).stream()).toList());
  }

  private List<Predicate> predicates(Sentence sentence) {
    List<Predicate> found = new ArrayList<>();
    for (int i = 0; sentence.grammar() != null && i < sentence.size(); i++) {
      if (sentence.token(i).isVerb() && !sentence.grammar().is(i, "aux")) {
        found.add(
            new Predicate(
                sentence.token(i).span(), sentence.token(i).lemma(), factuality.read(sentence, i)));
      }
    }
    return found;
  }
}
