package org.araxes.dictionary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verb with its patterns.
 *
 * @param forms the verb itself, then the forms that are listed with it
 * @param code what it codes where no pattern fits; null when nothing
 */
record VerbEntry(
    List<Words> forms, @Nullable VerbCode code, List<VerbPattern> patterns, String rule) {
  VerbEntry {
    forms = List.copyOf(forms);
    patterns = List.copyOf(patterns);
  }
}
