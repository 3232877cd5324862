package org.araxes.export;

import org.jspecify.annotations.Nullable;

/** Who is side A and side B, and which of three types the violence is. */
final class UcdpSides {
  private static final String STATE = "state";
  private static final String ARMED = "armed";
  private static final String CIVILIAN = "civilian";

  private final Codes codes;

  UcdpSides(Codes codes) {
    this.codes = codes;
  }

  /**
   * The two sides; null for what is not known.
   *
   * @param violence type of violence
   * @param stateA number of the country of a government
   */
  record Pair(
      @Nullable String violence,
      @Nullable String nameA,
      @Nullable String nameB,
      @Nullable String stateA,
      @Nullable String stateB,
      boolean civilians) {
    @Nullable String dyad() {
      return nameA == null || nameB == null ? null : nameA + " - " + nameB;
    }
  }

  Pair of(SourcedOccurrence occurrence) {
    Side doer = occurrence.actor();
    Side other = occurrence.recipient();
    String kind = codes.sector(doer, "ucdp");
    String otherKind = codes.sector(other, "ucdp");
    boolean civilians = CIVILIAN.equals(otherKind);
    boolean swapped = !STATE.equals(kind) && STATE.equals(otherKind);
    Side a = swapped ? other : doer;
    Side b = swapped ? doer : other;
    return new Pair(
        violence(kind, otherKind),
        name(a),
        civilians ? "Civilians" : name(b),
        STATE.equals(swapped ? otherKind : kind) ? number(a) : null,
        STATE.equals(swapped ? kind : otherKind) ? number(b) : null,
        civilians);
  }

  private static @Nullable String violence(@Nullable String kind, @Nullable String other) {
    if (kind == null || other == null || kind.equals(CIVILIAN)) {
      return null;
    }
    if (other.equals(CIVILIAN)) {
      return "3";
    }
    return kind.equals(ARMED) && other.equals(ARMED) ? "2" : "1";
  }

  private static @Nullable String name(@Nullable Side side) {
    return side == null ? null : side.name();
  }

  private @Nullable String number(@Nullable Side side) {
    Country country = codes.country(side);
    return country == null ? null : country.warNumber();
  }
}
