package org.araxes.model;

/** In the source's own words, in the teller's, or in both. */
public enum Directness {
  DIRECT,
  MIXED,
  INDIRECT
}
