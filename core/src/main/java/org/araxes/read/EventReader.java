package org.araxes.read;

import java.util.ArrayList;
import java.util.List;
import org.araxes.ground.GroundedText;
import org.araxes.model.Event;
import org.araxes.parse.Sentence;

/** Settles parties, time, place and numbers of the events that were found. */
final class EventReader {
  /** An event and where it was found. */
  record Found(Event event, Happening happening) {
    Sentence sentence() {
      return happening.match().sentence();
    }

    int trigger() {
      return happening.match().trigger();
    }
  }

  private final EventFinder finder;

  EventReader(EventFinder finder) {
    this.finder = finder;
  }

  /** In the order of the text. */
  List<Found> read(GroundedText text) {
    PartyFinder parties = new PartyFinder(text);
    Circumstances circumstances = new Circumstances(text);
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : text.attributed().marked().sentences()) {
      if (sentence.block().isEvidence()
          && sentence.block() != org.araxes.model.Block.Kind.HEADLINE) {
        for (Happening happening : finder.find(sentence)) {
          found.add(
              new Found(
                  event("e" + (found.size() + 1), happening, parties, circumstances), happening));
        }
      }
    }
    return found;
  }

  private static Event event(
      String id, Happening happening, PartyFinder parties, Circumstances circumstances) {
    Sentence sentence = happening.match().sentence();
    int trigger = happening.match().trigger();
    return new Event(
        id,
        happening.trigger(),
        happening.type(),
        parties.party(sentence, happening.match().first("actor")),
        parties.party(sentence, happening.match().first("recipient")),
        circumstances.when(sentence, trigger),
        circumstances.where(sentence, trigger),
        circumstances.quantities(sentence, trigger),
        happening.match().frame().rule());
  }
}
