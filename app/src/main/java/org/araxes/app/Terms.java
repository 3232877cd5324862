package org.araxes.app;

import java.util.Locale;

/** Constants as words for people: {@code CANNOT_CONFIRM} is "cannot confirm". */
final class Terms {
  private Terms() {}

  static String of(Enum<?> term) {
    return term.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
