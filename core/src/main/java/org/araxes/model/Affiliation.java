package org.araxes.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an actor is or was, to whom and when.
 *
 * @param country ISO 3166 alpha-3, or IGO, NGO, MNC ... as CAMEO uses them
 * @param sector GOV, MIL, REB ... as CAMEO and PLOVER use them
 * @param role president, spokeswoman ...
 */
public record Affiliation(
    @Nullable String country,
    @Nullable String sector,
    @Nullable String role,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {

  /** Country and sectors in one, as in AZEGOV; null when neither is known. */
  public @Nullable String code() {
    String code = (country == null ? "" : country) + (sector == null ? "" : sector);
    return code.isEmpty() ? null : code;
  }
}
