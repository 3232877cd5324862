package org.araxes.archive.query;

/** What of a claim is one term out of a closed set. */
public enum Property {
  CATEGORY,
  MODE,
  CODE,
  STANDING
}
