package org.araxes.app;

import java.util.Locale;

/** The forms in which readings are printed. */
enum Form {
  /** One line a claim, for a look. */
  TABLE,
  /** Everything, in words: the notation of the gold texts. */
  NOTATION,
  /** Everything, for other programs. */
  JSONL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
