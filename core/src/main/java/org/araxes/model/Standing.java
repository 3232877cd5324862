package org.araxes.model;

/** How an event stands, in one word for people. */
public enum Standing {
  HAPPENED,
  ONGOING,
  DENIED,
  UNCONFIRMED,
  POSSIBLE,
  PLANNED,
  REQUESTED,
  INTENDED,
  THREATENED,
  EXPECTED,
  HYPOTHETICAL
}
