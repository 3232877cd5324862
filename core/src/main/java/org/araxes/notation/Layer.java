package org.araxes.notation;

/** A part of a reading that can be written or left out. */
public enum Layer {
  SENTENCES,
  TIMES,
  PLACES,
  QUANTITIES,
  ACTORS,
  ATTRIBUTIONS,
  EVENTS,
  CLAIMS,
  /** Every predicate, also those that are no event of interest. */
  PREDICATES,
  /** The document's text and its blocks. */
  TEXT
}
