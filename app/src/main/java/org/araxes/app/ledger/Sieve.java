package org.araxes.app.ledger;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A filter made ready for many claims. */
public final class Sieve {
  private final Filter filter;
  private final @Nullable BitSet[] wanted = new BitSet[Choice.values().length];
  private final int[] chosen;

  public Sieve(Filter filter, Register register) {
    this.filter = filter;
    for (Map.Entry<Choice, Set<String>> choice : filter.chosen().entrySet()) {
      BitSet numbers = new BitSet();
      for (String value : choice.getValue()) {
        Integer number = register.find(choice.getKey(), value);
        if (number != null) {
          numbers.set(number);
        }
      }
      wanted[choice.getKey().ordinal()] = numbers;
    }
    this.chosen = filter.chosen().keySet().stream().mapToInt(Choice::ordinal).sorted().toArray();
  }

  public Filter filter() {
    return filter;
  }

  /** Whether a claim fits what is not a choice. */
  public boolean lets(ClaimLine claim) {
    if (filter.found() != null && !filter.found().contains(claim.key())) {
      return false;
    }
    return filter.days() == null
        || claim.told().days() != null && claim.told().days().overlaps(filter.days());
  }

  public boolean fits(ClaimLine claim) {
    return misses(claim) == 0 && lets(claim);
  }

  /** The choices that a claim does not fit, one bit each. */
  public int misses(ClaimLine claim) {
    int misses = 0;
    for (int choice : chosen) {
      BitSet numbers = wanted[choice];
      boolean fits = numbers == null || isAny(claim.values()[choice], numbers);
      misses |= fits ? 0 : 1 << choice;
    }
    return misses;
  }

  private static boolean isAny(int[] values, BitSet numbers) {
    for (int value : values) {
      if (numbers.get(value)) {
        return true;
      }
    }
    return false;
  }

  public boolean lets(OccurrenceLine occurrence) {
    return letsButFinding(occurrence)
        && (filter.finding() == null
            || occurrence.findings().stream().anyMatch(f -> f.kind() == filter.finding()));
  }

  /** Whether an occurrence fits, whatever its findings. */
  public boolean letsButFinding(OccurrenceLine occurrence) {
    boolean isPlaced = occurrence.row().where() != null && occurrence.row().where().place() != null;
    return occurrence.row().sources() >= filter.sources()
        && (filter.dated() == null || filter.dated() == (occurrence.days() != null))
        && (filter.placed() == null || filter.placed() == isPlaced);
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
