package org.araxes.app.ledger;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.araxes.compare.Finding;
import org.araxes.link.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * Which occurrences are wanted: those of which one claim fits all that is said of claims, and that
 * fit the rest themselves.
 *
 * @param chosen any of these values; a choice that is not there lets everything pass
 * @param days on which the event may have been; null for any
 * @param found keys of claims that a query fits; null without a query
 * @param dated only with, or only without, a time; null for both
 * @param placed only with, or only without, a known place; null for both
 * @param finding only with such a finding
 * @param sources at least so many independent ones
 */
public record Filter(
    Map<Choice, Set<String>> chosen,
    @Nullable DayRange days,
    @Nullable Set<String> found,
    @Nullable Boolean dated,
    @Nullable Boolean placed,
    Finding.@Nullable Kind finding,
    int sources) {
  /** Everything. */
  public static final Filter NONE = new Filter(Map.of(), null, null, null, null, null, 0);

  public Filter {
    Map<Choice, Set<String>> copy = new EnumMap<>(Choice.class);
    chosen.forEach(
        (choice, values) ->
            copy.put(choice, Collections.unmodifiableSet(new LinkedHashSet<>(values))));
    chosen = copy;
  }

  /** Everything of one choice. */
  public static Filter of(Choice choice, String value) {
    return new Filter(Map.of(choice, Set.of(value)), null, null, null, null, null, 0);
  }
}
