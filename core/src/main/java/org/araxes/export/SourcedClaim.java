package org.araxes.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.araxes.link.ClaimRef;
import org.araxes.model.Claim;
import org.araxes.model.Document;
import org.araxes.model.Event;
import org.araxes.model.EventType;
import org.araxes.model.Origin;
import org.araxes.model.Place;
import org.araxes.model.PlaceMention;
import org.araxes.model.Quantity;
import org.araxes.model.Span;
import org.araxes.model.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A claim with all that belongs to it, looked up.
 *
 * @param text of the document, its offsets and sentences
 * @param event null when the claim only answers another one
 * @param chain outermost first, without the publisher
 * @param days of the event; null when it is undated
 */
public record SourcedClaim(
    SourceText text,
    Claim claim,
    @Nullable Event event,
    @Nullable Side actor,
    @Nullable Side recipient,
    List<Link> chain,
    @Nullable PlaceMention where,
    @Nullable Days days,
    List<Quantity> quantities) {
  /** Between the links of a chain, outermost first. */
  static final String FROM = " <- ";

  public SourcedClaim {
    chain = List.copyOf(chain);
    quantities = List.copyOf(quantities);
  }

  public ClaimRef ref() {
    return new ClaimRef(document().id(), claim.id());
  }

  /** Document and claim, as in {@code report.txt#c3}. */
  public String id() {
    return document().id() + "#" + claim.id();
  }

  public Document document() {
    return text.document();
  }

  public Origin origin() {
    return document().origin();
  }

  public @Nullable EventType type() {
    return event == null ? null : event.type();
  }

  public @Nullable Place place() {
    return where == null ? null : where.place();
  }

  public String standing() {
    return claim.standing().name().toLowerCase(Locale.ROOT);
  }

  public boolean isFact() {
    return claim.standing() == Standing.HAPPENED || claim.standing() == Standing.ONGOING;
  }

  /** The words that name the event, or that hold the claim. */
  public Span at() {
    return event == null ? claim.content() : event.trigger();
  }

  /** Who put the document out; its id where that is not known. */
  public String outlet() {
    return origin().publisher() != null ? origin().publisher() : document().id();
  }

  /** Who says so innermost; the outlet where nobody is quoted. */
  public String source() {
    return chain.isEmpty() ? outlet() : chain.get(chain.size() - 1).name();
  }

  /** The innermost link; null in the outlet's own voice. */
  public @Nullable Link innermost() {
    return chain.isEmpty() ? null : chain.get(chain.size() - 1);
  }

  /** The whole chain, outlet first. */
  public String accordingTo() {
    List<String> names = new ArrayList<>(List.of(outlet()));
    chain.forEach(link -> names.add(link.told()));
    return String.join(FROM, names);
  }

  /** The numbers as a reader would say them. */
  public List<String> figures() {
    return quantities.stream().map(Figure::words).collect(Collectors.toList());
  }
}
