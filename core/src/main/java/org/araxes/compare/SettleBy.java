package org.araxes.compare;

/**
 * Rules that settle on one figure where several are told. All figures are kept; the reader chooses.
 */
public enum SettleBy {
  /** The lowest end of all that is told. */
  UCDP_LOW,
  /** What most independent voices tell; of equal ones the lower. */
  UCDP_BEST,
  /** The highest end of all that is told. */
  UCDP_HIGH,
  /** The lowest figure that somebody tells as such: what is "up to" so many is not counted. */
  ACLED_CONSERVATIVE,
  /** What was published last; of the same day the lower. */
  LATEST,
  /** What most independent voices tell; of equal ones the later. */
  MOST_INDEPENDENT
}
