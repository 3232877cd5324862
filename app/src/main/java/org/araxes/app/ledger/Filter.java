package org.araxes.app.ledger;

import java.util.EnumMap;
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
    chosen.forEach((choice, values) -> copy.put(choice, Set.copyOf(values)));
    chosen = copy;
  }

  /** Everything of one choice. */
  public static Filter of(Choice choice, String value) {
    return new Filter(Map.of(choice, Set.of(value)), null, null, null, null, null, 0);
  }

  /** What every claim must fit whatever is chosen. */
  public boolean lets(ClaimLine claim) {
    if (found != null && !found.contains(claim.key())) {
      return false;
    }
    return days == null || claim.told().days() != null && claim.told().days().overlaps(days);
  }

  public boolean fits(ClaimLine claim) {
    return lets(claim) && misses(claim) == 0;
  }

  /** The choices that a claim does not fit, one bit each. */
  public int misses(ClaimLine claim) {
    int misses = 0;
    for (Map.Entry<Choice, Set<String>> choice : chosen.entrySet()) {
      boolean fits = false;
      for (String value : choice.getKey().of(claim)) {
        fits |= choice.getValue().contains(value);
      }
      misses |= fits ? 0 : 1 << choice.getKey().ordinal();
    }
    return misses;
  }

  public boolean lets(OccurrenceLine occurrence) {
    return lets(occurrence, true);
  }

  /**
   * @param alsoFinding whether the wanted finding counts
   */
  public boolean lets(OccurrenceLine occurrence, boolean alsoFinding) {
    boolean isPlaced = occurrence.row().where() != null && occurrence.row().where().place() != null;
    return occurrence.row().sources() >= sources
        && (dated == null || dated == (occurrence.days() != null))
        && (placed == null || placed == isPlaced)
        && (!alsoFinding
            || finding == null
            || occurrence.findings().stream().anyMatch(f -> f.kind() == finding));
  }

  public boolean fits(OccurrenceLine occurrence) {
    if (!lets(occurrence)) {
      return false;
    }
    for (ClaimLine claim : occurrence.claims()) {
      if (fits(claim)) {
        return true;
      }
    }
    return false;
  }
}
