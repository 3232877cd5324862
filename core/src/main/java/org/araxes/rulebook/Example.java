package org.araxes.rulebook;

import java.util.Map;

/**
 * A sentence that a frame must read, or must not.
 *
 * @param line in the frame's file
 * @param roles expected words by role, for sentences that must be read
 */
public record Example(int line, String sentence, boolean yes, Map<String, String> roles) {
  public Example {
    roles = Map.copyOf(roles);
  }
}
