package org.araxes.intake;

import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Found;
import org.araxes.model.Found.Part;
import org.araxes.model.Found.Way;
import org.jspecify.annotations.Nullable;

/** What was found for the pieces of an origin, in the order in which it is believed. */
final class Candidates {
  private final List<Found> found = new ArrayList<>();

  /** Nothing is added when there is no value. */
  void add(Part part, @Nullable Object value, Way way, String where) {
    String words = value == null ? "" : value.toString().strip();
    if (!words.isEmpty()) {
      found.add(new Found(part, words, way, where));
    }
  }

  /** The most trusted; null when nothing was found. */
  @Nullable String first(Part part) {
    return found.stream()
        .filter(one -> one.part() == part)
        .map(Found::value)
        .findFirst()
        .orElse(null);
  }

  List<Found> all() {
    return List.copyOf(found);
  }
}
