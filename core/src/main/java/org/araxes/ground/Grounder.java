package org.araxes.ground;

import java.util.ArrayList;
import java.util.List;
import org.araxes.attribute.AttributedText;
import org.araxes.attribute.Telling;
import org.araxes.model.Actor;
import org.araxes.model.Attribution;
import org.araxes.model.PlaceMention;
import org.araxes.model.Quantity;
import org.araxes.model.Span;
import org.araxes.model.TimeExpression;
import org.araxes.model.When;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** Attributed text to grounded text: decides who, where, when and how many the mentions are. */
public final class Grounder {
  private final TimeGrounder times;
  private final PlaceGrounder places;
  private final QuantityGrounder quantities;
  private final ActorGrounder actors;

  public Grounder(Rulebook rulebook) {
    this.times = new TimeGrounder(rulebook);
    this.places = new PlaceGrounder(rulebook);
    this.quantities = new QuantityGrounder();
    this.actors = new ActorGrounder(rulebook);
  }

  public GroundedText ground(AttributedText attributed) {
    DayEntries entries = DayEntries.of(attributed.marked());
    List<TimeExpression> when = times.ground(attributed, entries);
    List<PlaceMention> where = places.ground(attributed);
    List<Quantity> howMany = quantities.ground(attributed);
    List<Actor> who = actors.ground(attributed, when, where);
    ActorIndex index = new ActorIndex(who);
    List<Attribution> according = new ArrayList<>();
    for (Telling telling : attributed.tellings()) {
      according.add(attribution(telling, index, when));
    }
    return new GroundedText(attributed, entries, when, where, howMany, who, according);
  }

  private static Attribution attribution(
      Telling telling, ActorIndex who, List<TimeExpression> when) {
    return new Attribution(
        telling.id(),
        telling.parent(),
        telling.source(),
        telling.cue(),
        telling.content(),
        actorAt(who, telling.sourceHead()),
        telling.act(),
        telling.stance(),
        telling.directness(),
        telling.medium(),
        whenAt(when, telling.when()),
        telling.rule());
  }

  private static @Nullable String actorAt(ActorIndex who, @Nullable Span head) {
    ActorIndex.Mentioned found = head == null ? null : who.at(head);
    return found == null ? null : found.actor().id();
  }

  private static @Nullable When whenAt(List<TimeExpression> when, @Nullable Span words) {
    if (words == null) {
      return null;
    }
    for (TimeExpression time : when) {
      if (time.span().overlaps(words) && time.value() != null) {
        return new When(time.value(), time.edtf(), time.span(), time.anchor());
      }
    }
    return null;
  }
}
