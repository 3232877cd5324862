package org.araxes.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of some rows, to look values up in: letters and digits alone, case does not matter. */
final class RowWords {
  private static final String DAY = "1993-09-06";
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /** Marks that stand for letters where words are shown as HTML. */
  private static final List<String> MARKS = List.of("&amp;", "&lt;", "&gt;", "&quot;");

  private final StringBuilder words = new StringBuilder(" ");

  void clear() {
    words.setLength(1);
  }

  /** Adds a cell: a value, or values inside each other. */
  void add(@Nullable Object cell) {
    if (cell instanceof Iterable<?> cells) {
      cells.forEach(this::add);
    } else if (cell instanceof Map<?, ?> cells) {
      cells.values().forEach(this::add);
    } else if (cell instanceof BigDecimal number) {
      append(number.toPlainString(), words);
    } else if (cell != null) {
      append(cell.toString(), words);
    }
  }

  /**
   * Whether a value stands there whole, a day also as 19930906, 09/06/1993 or 1993, 9, 6; one
   * without letters and digits does everywhere.
   */
  boolean hold(String value) {
    StringBuilder wanted = new StringBuilder(" ");
    append(value, wanted);
    return wanted.length() == 1
        || words.indexOf(wanted.toString()) >= 0
        || isDay(value) && holdDay(value);
  }

  private static boolean isDay(String value) {
    return value.length() == DAY.length()
        && value.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-')
        && value.charAt(YEAR) == '-'
        && value.charAt(MONTH) == '-';
  }

  private boolean holdDay(String day) {
    String year = day.substring(0, YEAR);
    String month = day.substring(YEAR + 1, MONTH);
    String number = day.substring(MONTH + 1);
    return words.indexOf(" " + year + month + number) >= 0
        || words.indexOf(" " + month + " " + number + " " + year + " ") >= 0
        || words.indexOf(
                " " + year + " " + Integer.parseInt(month) + " " + Integer.parseInt(number) + " ")
            >= 0;
  }

  /** Ends with a blank, so that words are found whole. */
  private static void append(String text, StringBuilder to) {
    String value = text;
    for (String mark : text.indexOf('&') < 0 ? List.<String>of() : MARKS) {
      value = value.replace(mark, " ");
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        to.append(Character.toLowerCase(c));
      } else if (to.charAt(to.length() - 1) != ' ') {
        to.append(' ');
      }
    }
    if (to.charAt(to.length() - 1) != ' ') {
      to.append(' ');
    }
  }
}
