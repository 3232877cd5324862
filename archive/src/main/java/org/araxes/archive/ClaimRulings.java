package org.araxes.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.araxes.gazetteer.Folding;
import org.araxes.model.Claim;
import org.araxes.model.Event;
import org.araxes.model.EventType;
import org.araxes.model.Factuality;
import org.araxes.model.Party;
import org.araxes.model.PlaceMention;
import org.araxes.model.Quantity;
import org.araxes.model.Reading;
import org.araxes.model.Standing;
import org.araxes.model.TimeExpression;
import org.araxes.model.When;
import org.araxes.model.Where;
import org.jspecify.annotations.Nullable;

/** Rejects claims and corrects their fields. */
final class ClaimRulings {
  private final Reading reading;
  private final Decision decision;
  private final List<Claim> claims;
  private final List<Event> events;
  private final List<Quantity> quantities;

  private ClaimRulings(Reading reading, Decision decision) {
    this.reading = reading;
    this.decision = decision;
    this.claims = new ArrayList<>(reading.claims());
    this.events = new ArrayList<>(reading.events());
    this.quantities = new ArrayList<>(reading.quantities());
  }

  static Reading apply(Reading reading, Decision decision) {
    List<Claim> meant = ClaimWords.claims(reading, decision.about());
    if (meant.isEmpty()) {
      return reading;
    }
    ClaimRulings rulings = new ClaimRulings(reading, decision);
    if (decision.kind() == Decision.Kind.REJECT) {
      rulings.claims.removeAll(meant);
    } else {
      rulings.correct(meant, Correction.parse(decision.value()));
    }
    return new Reading(
        reading.document(),
        reading.sentences(),
        reading.times(),
        reading.places(),
        rulings.quantities,
        reading.actors(),
        reading.attributions(),
        rulings.events,
        rulings.claims,
        reading.predicates());
  }

  private void correct(List<Claim> meant, Correction correction) {
    Set<String> done = new HashSet<>();
    for (Claim claim : meant) {
      if (correction.field() == Correction.Field.STANDING) {
        Standing standing = Objects.requireNonNull(correction.standing());
        replace(claim, claim.event(), standing, factuality(standing));
      } else if (claim.event() != null) {
        boolean shared =
            reading.claims().stream()
                .anyMatch(c -> claim.event().equals(c.event()) && !meant.contains(c));
        String id = shared ? claim.event() + "-" + decision.id() : claim.event();
        if (done.add(id)) {
          event(claim.event(), id, correction);
        }
        replace(claim, id, claim.standing(), claim.factuality());
      }
    }
  }

  private void replace(
      Claim claim, @Nullable String event, Standing standing, Factuality factuality) {
    List<String> rules = new ArrayList<>(claim.rules());
    rules.add("decision " + decision.id());
    claims.set(
        claims.indexOf(claim),
        new Claim(
            claim.id(),
            event,
            claim.chain(),
            claim.content(),
            claim.evidence(),
            factuality,
            standing,
            claim.answers(),
            rules));
  }

  private static Factuality factuality(Standing standing) {
    Factuality.Mode mode =
        switch (standing) {
          case PLANNED -> Factuality.Mode.PLANNED;
          case REQUESTED -> Factuality.Mode.REQUESTED;
          case INTENDED -> Factuality.Mode.INTENDED;
          case THREATENED -> Factuality.Mode.THREATENED;
          case EXPECTED -> Factuality.Mode.EXPECTED;
          case HYPOTHETICAL -> Factuality.Mode.HYPOTHETICAL;
          default -> Factuality.Mode.ACTUAL;
        };
    return switch (standing) {
      case DENIED ->
          new Factuality(Factuality.Polarity.NEGATIVE, Factuality.Certainty.CERTAIN, mode);
      case UNCONFIRMED ->
          new Factuality(Factuality.Polarity.UNDECIDED, Factuality.Certainty.UNKNOWN, mode);
      case POSSIBLE ->
          new Factuality(Factuality.Polarity.POSITIVE, Factuality.Certainty.POSSIBLE, mode);
      default -> new Factuality(Factuality.Polarity.POSITIVE, Factuality.Certainty.CERTAIN, mode);
    };
  }

  /** Puts the corrected event in the place of the former, or behind it under an id of its own. */
  private void event(String former, String id, Correction correction) {
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).id().equals(former)) {
        Event corrected = corrected(events.get(i), id, correction);
        if (id.equals(former)) {
          events.set(i, corrected);
        } else {
          events.add(i + 1, corrected);
        }
        return;
      }
    }
  }

  private Event corrected(Event event, String id, Correction correction) {
    String value = correction.value();
    Correction.Field field = correction.field();
    return new Event(
        id,
        event.trigger(),
        type(event, correction),
        field == Correction.Field.ACTOR ? party(event, event.actor(), value) : event.actor(),
        field == Correction.Field.RECIPIENT
            ? party(event, event.recipient(), value)
            : event.recipient(),
        field == Correction.Field.WHEN
            ? value == null ? null : new When(value, value, null, TimeExpression.Anchor.STATED)
            : event.when(),
        field == Correction.Field.WHERE ? where(value) : event.where(),
        field == Correction.Field.FIGURE ? figures(event, value) : event.quantities(),
        event.rule());
  }

  private static @Nullable EventType type(Event event, Correction correction) {
    EventType type = event.type();
    String value = correction.value();
    return switch (correction.field()) {
      case CATEGORY -> {
        String category = value.toUpperCase(Locale.ROOT);
        yield type != null && type.plover().equals(category)
            ? type
            : new EventType(category, null, List.of(), null);
      }
      case MODE ->
          type == null ? null : new EventType(type.plover(), value, type.contexts(), type.cameo());
      case CODE ->
          type == null ? null : new EventType(type.plover(), type.mode(), type.contexts(), value);
      default -> type;
    };
  }

  private static @Nullable Party party(Event event, @Nullable Party party, @Nullable String code) {
    if (code == null) {
      return null;
    }
    String letters = code.toUpperCase(Locale.ROOT);
    return party == null
        ? new Party(event.trigger(), null, letters)
        : new Party(party.span(), party.actor(), letters);
  }

  /** A place that the text tells of, by its id or name; none when the text tells of none such. */
  private @Nullable Where where(@Nullable String value) {
    String wanted = value == null ? "" : Folding.fold(value);
    for (PlaceMention mention : reading.places()) {
      boolean known =
          mention.place() != null
              && (mention.place().id().equals(value)
                  || Folding.fold(mention.place().name()).equals(wanted));
      if (known || Folding.fold(mention.span().of(reading.document().text())).equals(wanted)) {
        return new Where(mention.span(), mention.place() == null ? null : mention.place().id());
      }
    }
    return null;
  }

  private List<String> figures(Event event, @Nullable String value) {
    if (value == null) {
      return List.of();
    }
    Correction.Figure figure = Correction.Figure.parse(value);
    String id = "q-" + decision.id();
    quantities.add(
        new Quantity(
            id, event.trigger(), figure.low(), figure.high(), false, "people", figure.of()));
    List<String> ids = new ArrayList<>(List.of(id));
    for (Quantity quantity : reading.quantities()) {
      if (event.quantities().contains(quantity.id()) && !figure.of().equals(quantity.of())) {
        ids.add(quantity.id());
      }
    }
    return ids;
  }
}
