package org.araxes.ground;

import java.util.List;
import org.araxes.attribute.AttributedText;
import org.araxes.model.Actor;
import org.araxes.model.Attribution;
import org.araxes.model.PlaceMention;
import org.araxes.model.Quantity;
import org.araxes.model.TimeExpression;

/**
 * An attributed text whose mentions lead into the world; each list in the order of the text.
 *
 * @param entries which of the times head the entries of a diary
 */
public record GroundedText(
    AttributedText attributed,
    DayEntries entries,
    List<TimeExpression> times,
    List<PlaceMention> places,
    List<Quantity> quantities,
    List<Actor> actors,
    List<Attribution> attributions) {
  public GroundedText {
    times = List.copyOf(times);
    places = List.copyOf(places);
    quantities = List.copyOf(quantities);
    actors = List.copyOf(actors);
    attributions = List.copyOf(attributions);
  }
}
