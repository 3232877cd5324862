package org.araxes.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.araxes.model.Actor;
import org.araxes.model.ActorMention;
import org.araxes.model.Attribution;
import org.araxes.model.Claim;
import org.araxes.model.Event;
import org.araxes.model.EventType;
import org.araxes.model.Quantity;
import org.araxes.model.Reading;
import org.araxes.model.Span;
import org.araxes.model.Stance;

/**
 * A claim as one row.
 *
 * @param cells id, how it stands, what, who to whom, and when, where, how many
 * @param chain according to whom, outermost first; empty in the publisher's own voice
 */
record ClaimRow(List<String> cells, String chain) {
  static final List<String> HEADER =
      List.of("", "stands", "what", "who -> whom", "when, where, how many");

  private static final int LONGEST_WORDS = 48;

  static List<ClaimRow> of(Reading reading) {
    String text = reading.document().text();
    Map<String, Event> events = byId(reading.events(), Event::id);
    Map<String, Attribution> told = byId(reading.attributions(), Attribution::id);
    Map<String, Quantity> quantities = byId(reading.quantities(), Quantity::id);
    Map<Span, String> names = names(reading.actors());
    List<ClaimRow> rows = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      Event event = claim.event() == null ? null : events.get(claim.event());
      rows.add(
          new ClaimRow(
              List.of(
                  claim.id(),
                  Terms.of(claim.standing()),
                  event == null ? answer(claim) : what(event, text),
                  event == null ? words(text, claim.content()) : parties(event, text, names),
                  event == null ? "" : circumstances(event, quantities, text)),
              chain(claim, told, text, names)));
    }
    return rows;
  }

  private static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
    return values.stream().collect(Collectors.toMap(id, Function.identity(), (a, b) -> a));
  }

  private static String answer(Claim claim) {
    return claim.answers() == null ? "" : "answers " + claim.answers();
  }

  private static String what(Event event, String text) {
    EventType type = event.type();
    String code =
        type == null ? "" : type.plover() + (type.mode() == null ? " " : " " + type.mode() + " ");
    return code + "\"" + words(text, event.trigger()) + "\"";
  }

  /** Who pronouns stand for, where that is known. */
  private static Map<Span, String> names(List<Actor> actors) {
    Map<Span, String> names = new HashMap<>();
    for (Actor actor : actors) {
      for (ActorMention mention : actor.mentions()) {
        if (mention.form() == ActorMention.Form.PRONOUN && actor.kind() != Actor.Kind.DESCRIBED) {
          names.put(mention.span(), actor.name());
        }
      }
    }
    return names;
  }

  private static String words(String text, Span span, Map<Span, String> names) {
    String name = names.get(span);
    return name == null ? words(text, span) : words(text, span) + " [" + name + "]";
  }

  private static String parties(Event event, String text, Map<Span, String> names) {
    String actor = event.actor() == null ? "" : words(text, event.actor().span(), names);
    String recipient =
        event.recipient() == null ? "" : words(text, event.recipient().span(), names);
    return recipient.isEmpty() ? actor : (actor + " -> " + recipient).strip();
  }

  private static String circumstances(Event event, Map<String, Quantity> quantities, String text) {
    return Stream.of(
            event.when() == null ? "" : event.when().value(),
            event.where() == null ? "" : words(text, event.where().span()),
            figures(event, quantities))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String figures(Event event, Map<String, Quantity> quantities) {
    return event.quantities().stream()
        .filter(quantities::containsKey)
        .map(id -> figure(quantities.get(id)))
        .collect(Collectors.joining(", "));
  }

  private static String figure(Quantity quantity) {
    BigDecimal low = quantity.low();
    BigDecimal high = quantity.high();
    String range =
        low == null
            ? high == null ? "some" : "up to " + high.toPlainString()
            : high == null
                ? "at least " + low.toPlainString()
                : low.compareTo(high) == 0
                    ? low.toPlainString()
                    : low.toPlainString() + "-" + high.toPlainString();
    String of = quantity.of() != null ? quantity.of() : quantity.unit();
    return (quantity.approximate() ? "about " : "") + range + (of == null ? "" : " " + of);
  }

  private static String chain(
      Claim claim, Map<String, Attribution> told, String text, Map<Span, String> names) {
    return claim.chain().stream()
        .filter(told::containsKey)
        .map(id -> link(told.get(id), text, names))
        .collect(Collectors.joining(" <- "));
  }

  private static String link(Attribution told, String text, Map<Span, String> names) {
    String source =
        told.source().isEmpty() ? "(unnamed)" : words(text, told.source().get(0), names);
    return told.stance() == Stance.ASSERTS ? source : source + " " + Terms.of(told.stance());
  }

  private static String words(String text, Span span) {
    return Printable.cut(Printable.line(span.of(text)), LONGEST_WORDS);
  }
}
