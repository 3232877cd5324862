package org.araxes.archive;

import org.araxes.model.Document;
import org.araxes.model.Reading;

/** A reading of a text that is kept under its first id and origin. */
final class Readings {
  private Readings() {}

  static Reading of(Document document, Reading reading) {
    return new Reading(
        document,
        reading.sentences(),
        reading.times(),
        reading.places(),
        reading.quantities(),
        reading.actors(),
        reading.attributions(),
        reading.events(),
        reading.claims(),
        reading.predicates());
  }
}
