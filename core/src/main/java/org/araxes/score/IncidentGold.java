package org.araxes.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.araxes.link.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * The templates of MUC-3 and MUC-4: {@code date} as in "21 JUN 89", "- 21 JUN 89" (that day or
 * before) or "17 JUN 89 - 21 JUN 89", {@code location} as in "COUNTRY: CITY (CITY)", alternatives
 * between slashes.
 */
final class IncidentGold {
  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
  private static final int CENTURY = 1900;
  private static final int MONTH_LETTERS = 3;

  private IncidentGold() {}

  static List<Incident> of(JsonNode document) {
    List<Incident> found = new ArrayList<>();
    for (JsonNode event : document.path("events")) {
      found.add(
          new Incident(
              alternatives(event.path("type").asText()),
              days(event.path("date").asText()),
              places(event.path("location").asText()),
              fills(event.path("perp_organization"), List.of()),
              targets(event),
              event.path("optional").asBoolean()));
    }
    return found;
  }

  private static List<String> alternatives(String value) {
    return List.of(value.split("\\s*/\\s*"));
  }

  static List<DayRange> days(String value) {
    List<DayRange> found = new ArrayList<>();
    for (String alternative : value.split("/")) {
      String plain = alternative.replace('(', ' ').replace(')', ' ').strip();
      int dash = plain.indexOf('-');
      DayRange first = day(dash < 0 ? plain : plain.substring(0, dash));
      DayRange last = dash < 0 ? first : day(plain.substring(dash + 1));
      if (last != null) {
        long from = first == null ? DayRange.OPEN_START : Math.min(first.from(), last.until());
        found.add(
            new DayRange(
                from, first == null ? last.until() : Math.max(first.until(), last.until())));
      }
    }
    return found;
  }

  /** "21 JUN 89". */
  private static @Nullable DayRange day(String value) {
    String[] parts = value.strip().split("\\s+");
    boolean named = parts.length == MONTH_LETTERS && parts[1].length() >= MONTH_LETTERS;
    int month =
        named ? MONTHS.indexOf(parts[1].substring(0, MONTH_LETTERS).toUpperCase(Locale.ROOT)) : -1;
    try {
      return month < 0
          ? null
          : DayRange.of(
              Year.of(CENTURY + Integer.parseInt(parts[2]))
                  .atMonth(month + 1)
                  .atDay(Integer.parseInt(parts[0])));
    } catch (java.time.DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  /** All that is more exact than the country; the country where nothing is. */
  static List<String> places(String value) {
    TreeSet<String> exact = new TreeSet<>();
    TreeSet<String> countries = new TreeSet<>();
    StringBuilder name = new StringBuilder();
    boolean first = true;
    boolean kind = false;
    for (int i = 0; i <= value.length(); i++) {
      char c = i < value.length() ? value.charAt(i) : '/';
      if (kind || c == ')') {
        kind &= c != ')';
      } else if (c == '(') {
        kind = !name.toString().isBlank();
      } else if (c == ':' || c == '/' || c == '-' && i > 0 && value.charAt(i - 1) <= ' ') {
        (first ? countries : exact).add(name.toString().strip());
        name.setLength(0);
        first = c == '/';
      } else {
        name.append(c);
      }
    }
    exact.remove("");
    countries.remove("");
    return List.copyOf(exact.isEmpty() ? countries : exact);
  }

  /** The named people, and those described who have no name. */
  private static List<List<String>> targets(JsonNode event) {
    List<List<String>> found = new ArrayList<>(fills(event.path("human_target"), List.of()));
    List<String> named = found.stream().flatMap(List::stream).toList();
    found.addAll(fills(event.path("human_target_description"), named));
    return found;
  }

  /**
   * @param named what is described elsewhere: descriptions of these are left out
   */
  private static List<List<String>> fills(JsonNode slot, List<String> named) {
    List<List<String>> found = new ArrayList<>();
    for (JsonNode fill : slot) {
      List<String> wordings = texts(fill.path("alternatives"));
      boolean described = texts(fill.path("of")).stream().anyMatch(named::contains);
      if (!wordings.isEmpty() && !described && !fill.path("optional").asBoolean()) {
        found.add(wordings);
      }
    }
    return found;
  }

  private static List<String> texts(JsonNode alternatives) {
    List<String> found = new ArrayList<>();
    alternatives.forEach(one -> found.add(one.path("text").asText()));
    return found;
  }
}
