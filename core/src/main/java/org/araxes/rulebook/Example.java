package org.araxes.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sentence that a frame must read, or must not.
 *
 * @param line in the frame's file
 * @param roles expected words by role, for sentences that must be read
 */
public record Example(int line, String sentence, boolean yes, Map<String, String> roles) {
  public Example {
    roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
  }
}
