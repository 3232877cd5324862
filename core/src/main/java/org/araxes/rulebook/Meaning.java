package org.araxes.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a frame means: for events category, mode and code; for attributions act and stance.
 *
 * @param first category or act
 * @param second mode or stance; null for none
 * @param code the CAMEO code of the plain act
 * @param byContent the code depends on the event in the content part
 */
public record Meaning(
    String first,
    @Nullable String second,
    @Nullable String code,
    List<String> contexts,
    boolean byContent) {
  public Meaning {
    contexts = List.copyOf(contexts);
  }
}
