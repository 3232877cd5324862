package org.araxes.compare;

import java.util.Locale;
import org.araxes.link.ToldClaim;
import org.araxes.model.Factuality;

/** What a claim says on whether something happened. */
public enum Stand {
  HAPPENED,
  DENIED,
  /** Its actor meant to have no part in it. */
  KEPT_OUT,
  UNCONFIRMED,
  POSSIBLE,
  /** Planned, asked for, threatened or expected. */
  PLANNED,
  /** Nothing on that. */
  OPEN;

  public static Stand of(ToldClaim claim) {
    if (claim.claim().factuality().polarity() == Factuality.Polarity.NEGATIVE) {
      return DENIED;
    }
    if (claim.abstains()) {
      return KEPT_OUT;
    }
    return switch (claim.claim().standing()) {
      case HAPPENED, ONGOING -> HAPPENED;
      case DENIED -> DENIED;
      case UNCONFIRMED -> UNCONFIRMED;
      case POSSIBLE -> POSSIBLE;
      case PLANNED, INTENDED, EXPECTED, THREATENED, REQUESTED -> PLANNED;
      case HYPOTHETICAL -> OPEN;
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
