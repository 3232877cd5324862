package org.araxes.compare;

/** What of an occurrence claims may agree or disagree about. */
public enum Aspect {
  WHETHER,
  WHAT,
  WHO,
  WHOM,
  WHEN,
  WHERE,
  HOW_MANY
}
