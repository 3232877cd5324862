package org.araxes.gazetteer;

import org.araxes.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * A place that a name may stand for.
 *
 * @param population 0 when it is not known
 * @param division code of the first-level division it lies in or is, as in {@code US.OH}; null when
 *     it is not known
 * @param rank what kind of place it is, as far as that makes it likely to be meant
 * @param isFormerName whether the place had the name that was looked for once, and has another now
 */
public record Entry(
    Place place, int population, @Nullable String division, Rank rank, boolean isFormerName) {
  /** The likeliest first, where nothing else is known. */
  public enum Rank {
    COUNTRY,
    FORMER_COUNTRY,
    CONTINENT,
    CAPITAL,
    DIVISION,
    REGION,
    WATER,
    SEAT,
    TOWN,
    COUNTY,
    SITE,
    QUARTER
  }

  /** The same place under a name it had once. */
  Entry formerly() {
    return new Entry(place, population, division, rank, true);
  }

  /** Whether it is a town, a capital or a part of one. */
  public boolean isSettlement() {
    return switch (rank) {
      case CAPITAL, SEAT, TOWN, QUARTER -> true;
      default -> false;
    };
  }

  public boolean isCountry() {
    return rank == Rank.COUNTRY || rank == Rank.FORMER_COUNTRY;
  }
}
