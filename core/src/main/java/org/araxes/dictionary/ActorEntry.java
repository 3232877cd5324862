package org.araxes.dictionary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor, or an agent whose code has a tilde where the country goes.
 *
 * @param names it is called by
 * @param codes the first that holds counts
 * @param rule file and line
 */
record ActorEntry(List<Words> names, List<DatedCode> codes, String rule) {
  ActorEntry {
    names = List.copyOf(names);
    codes = List.copyOf(codes);
  }

  /** The code on a day; without a day, or on a day that none covers, the one that has no dates. */
  @Nullable String code(@Nullable LocalDate day) {
    for (DatedCode code : codes) {
      if (code.holds(day)) {
        return code.code();
      }
    }
    return null;
  }

  boolean isAgent() {
    return codes.stream().anyMatch(code -> code.code().indexOf('~') >= 0);
  }
}
