package org.araxes.dictionary;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a dictionary, taken apart: {@code MARCH {MARCHES MARCHED} [141]}.
 *
 * @param phrase what stands before braces and brackets
 * @param forms what stands between braces, word by word
 * @param codes what stands between each pair of brackets
 */
record Line(String phrase, List<String> forms, List<String> codes) {

  /**
   * @throws IllegalArgumentException saying what is wrong
   */
  static Line parse(String line) {
    int bracket = line.indexOf('[');
    String before = bracket < 0 ? line : line.substring(0, bracket);
    if (bracket < 0 && line.indexOf(']') >= 0) {
      throw new IllegalArgumentException("']' closes nothing");
    }
    List<String> codes = new ArrayList<>();
    int at = bracket;
    while (at >= 0) {
      int close = line.indexOf(']', at);
      if (close < 0) {
        throw new IllegalArgumentException("']' is missing");
      }
      codes.add(line.substring(at + 1, close).strip());
      at = line.indexOf('[', close);
    }
    return new Line(before.strip(), List.of(), codes).withForms();
  }

  /** The listed forms, where the phrase has any. */
  private Line withForms() {
    int open = phrase.indexOf('{');
    int close = phrase.indexOf('}');
    if (open < 0 && close < 0) {
      return this;
    }
    if (open < 0 || close < open) {
      throw new IllegalArgumentException(open < 0 ? "'}' closes nothing" : "'}' is missing");
    }
    List<String> forms = new ArrayList<>();
    for (String form : phrase.substring(open + 1, close).strip().split("\\s+")) {
      if (!form.isEmpty()) {
        forms.add(form);
      }
    }
    return new Line(phrase.substring(0, open).strip(), forms, codes);
  }

  /** A line without its comment. */
  static String plain(String line) {
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      inside = c == '[' || inside && c != ']';
      boolean hash = c == '#' && !inside && (i == 0 || Character.isWhitespace(line.charAt(i - 1)));
      if (c == ';' || hash || line.startsWith("<!--", i)) {
        return line.substring(0, i).stripTrailing();
      }
    }
    return line.stripTrailing();
  }
}
