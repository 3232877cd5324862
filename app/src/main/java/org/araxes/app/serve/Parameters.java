package org.araxes.app.serve;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a request; every method throws {@link Problem} when a value is wrong. */
final class Parameters {
  static final int USUAL_LIMIT = 50;
  private static final int LARGEST_LIMIT = 500;

  private final Context context;

  Parameters(Context context) {
    this.context = context;
  }

  /** Null when it is missing or blank. */
  @Nullable String text(String name) {
    String value = context.queryParam(name);
    return value == null || value.isBlank() ? null : value;
  }

  /** Alternatives between commas, also in several parameters of one name. */
  Set<String> values(String name) {
    return context.queryParams(name).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Nullable LocalDate day(String name) {
    String value = text(name);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw Problem.wrong(name, "'" + value + "' is no day; write 1994-10-11.");
    }
  }

  @Nullable Boolean flag(String name) {
    String value = text(name);
    if (value == null) {
      return null;
    }
    if (!Set.of("true", "false").contains(value)) {
      throw Problem.wrong(name, "'" + value + "' is neither true nor false.");
    }
    return value.equals("true");
  }

  int number(String name, int usual, int least, int most) {
    String value = text(name);
    if (value == null) {
      return usual;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw Problem.wrong(name, "'" + value + "' is no number from " + least + " to " + most + ".");
  }

  int limit() {
    return number("limit", USUAL_LIMIT, 1, LARGEST_LIMIT);
  }

  <E extends Enum<E>> @Nullable E term(String name, Class<E> kind) {
    String value = text(name);
    return value == null ? null : constant(name, value, kind);
  }

  static <E extends Enum<E>> E constant(String name, String value, Class<E> kind) {
    for (E constant : kind.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(value)) {
        return constant;
      }
    }
    String all =
        Arrays.stream(kind.getEnumConstants())
            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    throw Problem.wrong(name, "'" + value + "' is none of: " + all + ".");
  }
}
