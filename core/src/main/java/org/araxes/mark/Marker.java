package org.araxes.mark;

import java.util.List;
import org.araxes.parse.ParsedText;
import org.araxes.rulebook.Rulebook;

/** Parsed text to marked text: finds the words that stand for something in the world. */
public final class Marker {
  private final ActorMarker actors;
  private final PlaceMarker places;
  private final TimeMarker times;
  private final QuantityMarker quantities;

  public Marker(Rulebook rulebook) {
    this.actors = new ActorMarker(rulebook);
    this.places = new PlaceMarker(rulebook);
    this.times = new TimeMarker(rulebook);
    this.quantities = new QuantityMarker(rulebook);
  }

  public MarkedText mark(ParsedText parsed) {
    List<TimeWords> when = times.mark(parsed);
    return new MarkedText(
        parsed,
        actors.mark(parsed, when),
        places.mark(parsed),
        when,
        quantities.mark(parsed, when));
  }
}
