package org.araxes.export;

import java.util.Locale;
import org.araxes.model.Actor;
import org.araxes.model.Attribution;
import org.araxes.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * One link of a chain of sources.
 *
 * @param words for the source; empty when the text names none
 * @param actor who the source is; null when not known
 */
public record Link(Attribution attribution, String words, @Nullable Actor actor) {
  /** Who it is where that is known, else the words. */
  public String name() {
    if (actor != null && actor.kind() != Actor.Kind.DESCRIBED) {
      return actor.name();
    }
    return words.isEmpty() ? "(unnamed)" : words;
  }

  /** In a word, as JSON has it. */
  public String stance() {
    return attribution.stance().name().toLowerCase(Locale.ROOT);
  }

  /** The name, and the stance unless it asserts. */
  public String told() {
    return attribution.stance() == Stance.ASSERTS
        ? name()
        : name() + " (" + stance().replace('_', ' ') + ")";
  }
}
