package org.araxes.dictionary;

import org.jspecify.annotations.Nullable;

/**
 * What a verb codes.
 *
 * @param first the code; {@code ---} for nothing, {@code ###} for a sentence that is passed over
 * @param second of a pair such as {@code 032:033}; null for one code alone
 * @param voices whether the second is for the passive; else it is what the target does in return
 */
record VerbCode(String first, @Nullable String second, boolean voices) {
  static final String NOTHING = "---";
  static final String DISCARD = "###";

  private static final int LONGEST = 4;

  /**
   * @throws IllegalArgumentException saying what is wrong
   */
  static VerbCode parse(String inside, boolean voices) {
    String code = inside.strip();
    int colon = code.indexOf(':');
    return colon < 0
        ? new VerbCode(checked(code), null, voices)
        : new VerbCode(
            checked(code.substring(0, colon)), checked(code.substring(colon + 1)), voices);
  }

  static boolean isCode(String code) {
    return code.equals(NOTHING)
        || code.equals(DISCARD)
        || code.length() >= 2
            && code.length() <= LONGEST
            && code.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String checked(String code) {
    if (!isCode(code)) {
      throw new IllegalArgumentException("'" + code + "' is no event code");
    }
    return code;
  }
}
