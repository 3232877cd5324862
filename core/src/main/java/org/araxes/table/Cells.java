package org.araxes.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cells as text. */
final class Cells {
  /** What makes a spreadsheet take a cell for a formula, wide letters included. */
  private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private Cells() {}

  /** Empty for what is not known. Numbers have a decimal point and no exponent. */
  static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Cells::text).collect(Collectors.joining("; "));
    }
    return value.toString();
  }

  /** Words that a spreadsheet would run as a formula get an apostrophe in front. */
  static String harmless(Column.Kind kind, String text) {
    boolean words = kind == Column.Kind.TEXT || kind == Column.Kind.LIST;
    return words && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
