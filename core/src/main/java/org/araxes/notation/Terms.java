package org.araxes.notation;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The constants of closed sets as words: {@code CANNOT_CONFIRM} is {@code cannot_confirm}. */
final class Terms {
  private Terms() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException naming the words that there are
   */
  static <E extends Enum<E>> E parse(Class<E> kind, String word) {
    for (E constant : kind.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(word)) {
        return constant;
      }
    }
    String known =
        Arrays.stream(kind.getEnumConstants()).map(Terms::of).collect(Collectors.joining(", "));
    throw new IllegalArgumentException("'" + word + "' is none of: " + known);
  }
}
