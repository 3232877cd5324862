package org.araxes.archive;

/** What became of a reading that was offered. */
public enum Added {
  /** A text that was not known. */
  NEW,
  /** A known text, read with another engine or other rules. */
  READ_ANEW,
  /** A known text and reading, from another publisher or under another id. */
  COPY,
  /** All of it known: nothing was written. */
  KNOWN
}
