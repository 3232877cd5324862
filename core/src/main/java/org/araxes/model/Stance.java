package org.araxes.model;

/** What a source makes of what it passes on. */
public enum Stance {
  ASSERTS,
  ESTIMATES,
  ACCUSES,
  ALLEGES,
  SPECULATES,
  DOUBTS,
  CANNOT_CONFIRM,
  DOES_NOT_RULE_OUT,
  DENIES
}
