package org.araxes.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What kind of event, in the codes of the field. Made only from the ontology's tables.
 *
 * @param plover a category of PLOVER 2.0, or STATEMENT, APPEAL, DISPLACEMENT, ELECTION
 * @param cameo a CAMEO code, as exact as the words allow
 */
public record EventType(
    String plover, @Nullable String mode, List<String> contexts, @Nullable String cameo) {
  public EventType {
    contexts = List.copyOf(contexts);
  }
}
