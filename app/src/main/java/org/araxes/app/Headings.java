package org.araxes.app;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.araxes.model.Document;
import org.araxes.model.Origin;

/** A document in one line: its id, and what is known of its origin. */
final class Headings {
  private Headings() {}

  static String of(Document document) {
    Origin origin = document.origin();
    String known =
        Stream.of(origin.title(), origin.publisher(), origin.published())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    return Printable.line(document.id() + (known.isEmpty() ? "" : "  (" + known + ")"));
  }
}
