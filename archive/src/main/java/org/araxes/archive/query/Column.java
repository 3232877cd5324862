package org.araxes.archive.query;

/** Where words of a claim are looked for. */
public enum Column {
  WORDS,
  ACTOR,
  RECIPIENT,
  SOURCE,
  PLACE,
  PUBLISHER,
  DOCUMENT
}
