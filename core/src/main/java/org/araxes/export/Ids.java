package org.araxes.export;

import org.araxes.notation.ReadingJson;

/** Ids that depend on nothing but what they stand for. */
final class Ids {
  private static final int NUMBER_DIGITS = 12;

  private Ids() {}

  /** A number of at most 48 bits, so that a spreadsheet keeps all its digits. */
  static long number(String id) {
    return Long.parseLong(ReadingJson.hash(id).substring(0, NUMBER_DIGITS), 16);
  }

  /** Sixteen hexadecimal digits. */
  static String key(String id) {
    return ReadingJson.hash(id).substring(0, 16);
  }
}
