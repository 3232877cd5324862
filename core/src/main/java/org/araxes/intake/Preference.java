package org.araxes.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.araxes.model.Found;
import org.araxes.model.Found.Part;
import org.araxes.model.Found.Way;
import org.araxes.model.Origin;

/**
 * Whom to believe about the day of publication and the publisher, first the most trusted; a way
 * that is not listed is not believed at all. An empty list is the usual order.
 */
public record Preference(List<Way> published, List<Way> publisher) {
  public static final Preference USUAL = new Preference(List.of(), List.of());

  public Preference {
    published = List.copyOf(published);
    publisher = List.copyOf(publisher);
  }

  /** The origin as those say who are believed. */
  public Origin of(Origin origin) {
    Origin dated =
        published.isEmpty()
            ? origin
            : withPublished(origin, best(origin, Part.PUBLISHED, published));
    return publisher.isEmpty()
        ? dated
        : withPublisher(dated, best(origin, Part.PUBLISHER, publisher));
  }

  private static Optional<Found> best(Origin origin, Part part, List<Way> ways) {
    return ways.stream()
        .flatMap(way -> origin.found().stream().filter(one -> one.way() == way))
        .filter(one -> one.part() == part)
        .findFirst();
  }

  private static Origin withPublished(Origin origin, Optional<Found> best) {
    return new Origin(
        origin.title(),
        origin.publisher(),
        origin.authors(),
        origin.url(),
        best.map(Found::value).map(LocalDate::parse).orElse(null),
        origin.language(),
        origin.kind(),
        first(origin.found(), Part.PUBLISHED, best));
  }

  private static Origin withPublisher(Origin origin, Optional<Found> best) {
    return new Origin(
        origin.title(),
        best.map(Found::value).orElse(null),
        origin.authors(),
        origin.url(),
        origin.published(),
        origin.language(),
        origin.kind(),
        first(origin.found(), Part.PUBLISHER, best));
  }

  /** The one that holds comes first of its part; where none does, none is left. */
  private static List<Found> first(List<Found> found, Part part, Optional<Found> best) {
    List<Found> all = new ArrayList<>();
    best.ifPresent(all::add);
    for (Found one : found) {
      if (one.part() != part || best.isPresent() && !one.equals(best.get())) {
        all.add(one);
      }
    }
    return all;
  }
}
