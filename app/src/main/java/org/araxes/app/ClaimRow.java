package org.araxes.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.araxes.model.Attribution;
import org.araxes.model.Claim;
import org.araxes.model.Event;
import org.araxes.model.EventType;
import org.araxes.model.Quantity;
import org.araxes.model.Reading;
import org.araxes.model.Span;
import org.araxes.model.Stance;

/** A claim as one row: stands, what, who to whom, when, where, how many, according to whom. */
record ClaimRow(List<String> cells) {
  static final ClaimRow HEADER =
      new ClaimRow(
          List.of(
              "", "stands", "what", "who -> whom", "when", "where", "how many", "according to"));

  private static final int LONGEST_WORDS = 48;

  static List<ClaimRow> of(Reading reading) {
    String text = reading.document().text();
    Map<String, Event> events = byId(reading.events(), Event::id);
    Map<String, Attribution> told = byId(reading.attributions(), Attribution::id);
    Map<String, Quantity> quantities = byId(reading.quantities(), Quantity::id);
    List<ClaimRow> rows = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      Event event = claim.event() == null ? null : events.get(claim.event());
      rows.add(
          new ClaimRow(
              List.of(
                  claim.id(),
                  Terms.of(claim.standing()),
                  event == null ? answer(claim) : what(event, text),
                  event == null ? words(text, claim.content()) : parties(event, text),
                  event == null || event.when() == null ? "" : event.when().value(),
                  event == null || event.where() == null ? "" : words(text, event.where().span()),
                  event == null ? "" : figures(event, quantities),
                  chain(claim, told, text))));
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

  private static String parties(Event event, String text) {
    String actor = event.actor() == null ? "" : words(text, event.actor().span());
    String recipient = event.recipient() == null ? "" : words(text, event.recipient().span());
    return recipient.isEmpty() ? actor : (actor + " -> " + recipient).strip();
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

  private static String chain(Claim claim, Map<String, Attribution> told, String text) {
    return claim.chain().stream()
        .filter(told::containsKey)
        .map(id -> link(told.get(id), text))
        .collect(Collectors.joining(" <- "));
  }

  private static String link(Attribution told, String text) {
    String source = told.source().isEmpty() ? "(unnamed)" : words(text, told.source().get(0));
    return told.stance() == Stance.ASSERTS ? source : source + " " + Terms.of(told.stance());
  }

  private static String words(String text, Span span) {
    return Printable.cut(Printable.line(span.of(text)), LONGEST_WORDS);
  }
}
