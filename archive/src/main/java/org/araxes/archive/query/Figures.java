package org.araxes.archive.query;

import java.util.ArrayList;
import java.util.List;
import org.araxes.gazetteer.Folding;
import org.jspecify.annotations.Nullable;

/** Numbers in the values of a query. */
final class Figures {
  private static final double FARTHEST_EAST = 180;
  private static final double FARTHEST_NORTH = 90;
  private static final int SIDES = 4;

  private Figures() {}

  /** {@code 44.5/38.2/50.5/42.0}: west, south, east, north. */
  static Condition box(QueryParser.Value value) {
    List<Double> sides = new ArrayList<>();
    for (String side : value.text().split("/", -1)) {
      sides.add(number(side, value));
    }
    boolean possible =
        sides.size() == SIDES
            && Math.abs(sides.get(0)) <= FARTHEST_EAST
            && Math.abs(sides.get(2)) <= FARTHEST_EAST
            && sides.get(1) >= -FARTHEST_NORTH
            && sides.get(3) <= FARTHEST_NORTH
            && sides.get(1) <= sides.get(3);
    if (!possible) {
      throw new QueryException(
          value.column(), "a box is west/south/east/north in degrees, as in 44.5/38.2/50.5/42.0");
    }
    return new Condition.Inside(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
  }

  /** {@code 100..500}, {@code killed>=12}, {@code refugees<1000}, {@code injured=7}. */
  static Condition amount(QueryParser.Value value) {
    String text = value.text();
    int sign = 0;
    while (sign < text.length() && "<>=".indexOf(text.charAt(sign)) < 0) {
      sign++;
    }
    if (sign == text.length()) {
      return range(text, value);
    }
    String name = Folding.fold(text.substring(0, sign));
    String of = name.isEmpty() ? null : name;
    boolean orEqual = sign + 1 < text.length() && text.charAt(sign + 1) == '=';
    double number = number(text.substring(sign + (orEqual ? 2 : 1)), value);
    return switch (text.charAt(sign)) {
      case '<' -> new Condition.Amount(of, null, orEqual ? number : Math.nextDown(number));
      case '>' -> new Condition.Amount(of, orEqual ? number : Math.nextUp(number), null);
      default -> new Condition.Amount(of, number, number);
    };
  }

  private static Condition range(String text, QueryParser.Value value) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      if (!text.isEmpty() && Character.isLetter(text.codePointAt(0))) {
        return new Condition.Amount(Folding.fold(text), null, null);
      }
      double number = number(text, value);
      return new Condition.Amount(null, number, number);
    }
    Double low = open(text.substring(0, dots), value);
    Double high = open(text.substring(dots + 2), value);
    return new Condition.Amount(null, low, high);
  }

  private static @Nullable Double open(String text, QueryParser.Value value) {
    return text.isEmpty() ? null : Double.valueOf(number(text, value));
  }

  private static double number(String text, QueryParser.Value value) {
    boolean digits =
        !text.isBlank() && text.strip().chars().allMatch(c -> "0123456789.-".indexOf(c) >= 0);
    if (digits) {
      try {
        return Double.parseDouble(text.strip());
      } catch (NumberFormatException e) {
        // said below
      }
    }
    throw new QueryException(
        value.column(), "'" + text + "' is no number; write 12, 100..500 or killed>=12");
  }
}
