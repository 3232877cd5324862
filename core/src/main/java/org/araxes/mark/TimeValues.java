package org.araxes.mark;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts the values that rules compose into their normal form. */
final class TimeValues {
  private static final int NOON = 12;
  private static final String TEN = BigDecimal.TEN.toString();

  private TimeValues() {}

  static TimeMeaning meaning(TimeMeaning.Frame frame, String filled) {
    String value = filled;
    String clock = null;
    int t = filled.indexOf('T');
    if (!filled.startsWith("P") && t >= 0 && !filled.startsWith("FUTURE")) {
      value = filled.substring(0, t);
      clock = clock(filled.substring(t + 1));
    }
    if (value.startsWith("P") && !value.endsWith("REF")) {
      value = duration(value);
    } else if (value.startsWith("+") || value.startsWith("-")) {
      value = shift(value);
    }
    return new TimeMeaning(frame, value, clock, TimeMeaning.Sense.NONE);
  }

  /** {@code 7:30p} is 19:30; {@code 12:05a} is 00:05; {@code 5:AF} is 17:00. */
  private static @Nullable String clock(String written) {
    int colon = written.indexOf(':');
    if (colon < 0) {
      return written.isEmpty() ? null : written;
    }
    int hour = Integer.parseInt(written.substring(0, colon));
    String rest = written.substring(colon + 1);
    boolean hasMinutes = rest.length() >= 2 && Character.isDigit(rest.charAt(0));
    String minutes = hasMinutes ? rest.substring(0, 2) : "0".repeat(2);
    String half = rest.startsWith(minutes) ? rest.substring(2) : rest;
    boolean after = half.equals("p") || half.equals("AF") || half.equals("EV");
    boolean before = half.equals("a") || half.equals("MO");
    if (after && hour < NOON || half.equals("NI") && hour > 5 && hour < NOON) {
      hour += NOON;
    } else if (before && hour == NOON) {
      hour = 0;
    }
    return (hour < 10 ? "0" : "") + hour + ":" + minutes;
  }

  /** {@code P2x10Y} is P20Y, {@code P5h} is PT5H, {@code P2.5Y} is P2Y6M. */
  private static String duration(String written) {
    if (written.startsWith("PT")) {
      return written;
    }
    String body = written.substring(1);
    int unitAt = 0;
    while (unitAt < body.length() && "0123456789.X".indexOf(body.charAt(unitAt)) >= 0) {
      unitAt++;
    }
    String number = body.substring(0, unitAt);
    String unit = body.substring(unitAt);
    if (unit.startsWith("x")) {
      String times = unit.substring(1, unit.length() - 1);
      unit = unit.substring(unit.length() - 1);
      if (number.equals("X")) {
        return "PX" + (grain(times).isEmpty() ? unit : grain(times));
      }
      number = multiply(number, times);
    }
    if (unit.length() == 1 && Character.isLowerCase(unit.charAt(0))) {
      return "PT"
          + (unit.equals("m") ? whole(number, unit, "M", "S") : whole(number, unit, "H", "M"));
    }
    return "P" + whole(number, unit, "Y", "M");
  }

  /** Splits 2.5 of a unit that has parts into two units. */
  private static String whole(String number, String unit, String name, String smaller) {
    int point = number.indexOf('.');
    String upper = unit.toUpperCase(Locale.ROOT);
    if (point < 0 || !upper.equals(name)) {
      return number + upper;
    }
    String integer = number.substring(0, point);
    BigDecimal parts = BigDecimal.valueOf(unit.equals("Y") ? 12 : 60);
    int rest = new BigDecimal("0" + number.substring(point)).multiply(parts).intValue();
    return (integer.equals("0") ? "" : integer + name) + rest + smaller;
  }

  /** {@code -2x10Y} is -20Y. */
  private static String shift(String written) {
    int x = written.indexOf('x');
    if (x < 0) {
      return written;
    }
    int unitAt = x + 1;
    while (Character.isDigit(written.charAt(unitAt))) {
      unitAt++;
    }
    String times = written.substring(x + 1, unitAt);
    String number = written.substring(1, x);
    String grain = grain(times);
    if (number.equals("X") || number.length() == 1 && number.charAt(0) < '2' && !grain.isEmpty()) {
      return written.charAt(0) + number + (grain.isEmpty() ? written.substring(unitAt) : grain);
    }
    return written.charAt(0) + multiply(number, times) + written.substring(unitAt);
  }

  /** Ten years are a decade, a hundred a century; other multiples have no name. */
  private static String grain(String times) {
    return times.equals(TEN) ? "E" : times.equals(TEN + "0") ? "C" : "";
  }

  private static String multiply(String number, String times) {
    return new BigDecimal(number)
        .multiply(new BigDecimal(times))
        .stripTrailingZeros()
        .toPlainString();
  }
}
