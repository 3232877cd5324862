package org.araxes.export;

import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Actor;
import org.araxes.model.Affiliation;
import org.jspecify.annotations.Nullable;

/**
 * A party of an event.
 *
 * @param words as the text has them
 * @param actor who it is; null when the words lead to nobody known
 * @param code country and sectors, as in AZEGOV
 */
public record Side(String words, @Nullable Actor actor, @Nullable String code) {
  private static final int LETTERS = 3;

  /** Who it is where that is known, else the words. */
  public String name() {
    return actor != null && actor.kind() != Actor.Kind.DESCRIBED ? actor.name() : words;
  }

  /** ISO 3166 alpha-3, or IGO, NGO ... */
  public @Nullable String country() {
    Affiliation affiliation = affiliation();
    if (affiliation != null && affiliation.country() != null) {
      return affiliation.country();
    }
    return code == null || code.length() < LETTERS ? null : code.substring(0, LETTERS);
  }

  /** Sectors, three letters each; none when not known. */
  public List<String> sectors() {
    Affiliation affiliation = affiliation();
    String letters =
        affiliation != null && affiliation.sector() != null
            ? affiliation.sector()
            : code == null || code.length() < LETTERS ? "" : code.substring(LETTERS);
    List<String> sectors = new ArrayList<>();
    for (int i = 0; i + LETTERS <= letters.length(); i += LETTERS) {
      sectors.add(letters.substring(i, i + LETTERS));
    }
    return sectors;
  }

  public @Nullable String sector() {
    return sectors().isEmpty() ? null : sectors().get(0);
  }

  public @Nullable String role() {
    Affiliation affiliation = affiliation();
    return affiliation == null ? null : affiliation.role();
  }

  /** The affiliation that the code was made from. */
  private @Nullable Affiliation affiliation() {
    if (actor == null) {
      return null;
    }
    for (Affiliation one : actor.affiliations()) {
      if (code == null || code.equals(one.code())) {
        return one;
      }
    }
    return null;
  }
}
