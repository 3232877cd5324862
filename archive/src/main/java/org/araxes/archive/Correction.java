package org.araxes.archive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.araxes.link.DayRange;
import org.araxes.model.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One field of a claim as a person says it is.
 *
 * @param value as written; null for "none"
 */
record Correction(Field field, @Nullable String value) {
  private static final int SHORTEST_CODE = 3;

  enum Field {
    STANDING,
    CATEGORY,
    MODE,
    CODE,
    ACTOR,
    RECIPIENT,
    WHEN,
    WHERE,
    FIGURE
  }

  /** A figure: what is counted, and from where to where. */
  record Figure(String of, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    static Figure parse(String value) {
      String[] words = value.strip().split("\\s+");
      if (words.length != 2) {
        throw new ArchiveException("a figure is like 'killed 12' or 'killed 12-14', not " + value);
      }
      String[] ends = words[1].split("-", -1);
      try {
        BigDecimal low = ends[0].isEmpty() ? null : new BigDecimal(ends[0]);
        BigDecimal high =
            ends.length == 1 ? low : ends[1].isEmpty() ? null : new BigDecimal(ends[1]);
        return new Figure(words[0].toLowerCase(Locale.ROOT), low, high);
      } catch (NumberFormatException e) {
        throw new ArchiveException("not a number: " + words[1], e);
      }
    }
  }

  /**
   * Reads {@code field=value}; the value "none" clears the field.
   *
   * @throws ArchiveException telling what is wrong
   */
  static Correction parse(@Nullable String written) {
    int equals = written == null ? -1 : written.indexOf('=');
    if (equals < 0) {
      throw new ArchiveException("a correction is like standing=denied, not " + written);
    }
    Field field = field(written.substring(0, equals).strip());
    String value = written.substring(equals + 1).strip();
    if (value.isEmpty()) {
      throw new ArchiveException("a correction needs a value, or none: " + written);
    }
    Correction correction = new Correction(field, value.equals("none") ? null : value);
    correction.check();
    return correction;
  }

  private static Field field(String name) {
    for (Field field : Field.values()) {
      if (field.name().equalsIgnoreCase(name)) {
        return field;
      }
    }
    throw new ArchiveException(
        "'"
            + name
            + "' is none of: "
            + List.of(Field.values()).toString().toLowerCase(Locale.ROOT));
  }

  private void check() {
    boolean right =
        switch (field) {
          case STANDING -> value != null && standing() != null;
          case CATEGORY -> value != null && isWord(value);
          case MODE -> value == null || isWord(value);
          case CODE -> value == null || value.chars().allMatch(c -> c >= '0' && c <= '9');
          case ACTOR, RECIPIENT ->
              value == null || value.length() >= SHORTEST_CODE && isWord(value);
          case WHEN -> value == null || DayRange.of(value) != null;
          case WHERE -> true;
          case FIGURE -> value == null || Figure.parse(value) != null;
        };
    if (!right) {
      String name = field.name().toLowerCase(Locale.ROOT);
      throw new ArchiveException("not a value of " + name + ": " + value);
    }
  }

  private static boolean isWord(String value) {
    return value
        .chars()
        .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '-'));
  }

  /** Null when the value is no standing. */
  @Nullable Standing standing() {
    for (Standing standing : Standing.values()) {
      if (standing.name().equalsIgnoreCase(value)) {
        return standing;
      }
    }
    return null;
  }
}
