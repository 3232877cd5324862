package org.araxes.compare;

import java.util.List;

/**
 * Where the claims of one occurrence stand towards each other.
 *
 * @param positions the first told first
 */
public record Finding(Aspect aspect, Kind kind, List<Position> positions) {
  public enum Kind {
    /** Two voices or more say the same. */
    CORROBORATED,
    /** What cannot both be so is said. */
    DISAGREEMENT,
    /** A later document revises an earlier one. */
    SUPERSEDED,
    /** It is only denied; nobody who is quoted says that it happened. */
    DENIED,
    /** Nobody says for certain that it happened or did not. */
    UNCONFIRMED
  }

  public Finding {
    positions = List.copyOf(positions);
  }
}
