package org.araxes.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads one line of notation from left to right. */
final class Cursor {
  private static final Set<String> MARKS = Set.of("-", "/", "+", "...", "<-");

  private final String line;
  private final int number;
  private int at;

  /**
   * @param number of the line, from 1
   * @param at where to begin
   */
  Cursor(String line, int number, int at) {
    this.line = line;
    this.number = number;
    this.at = at;
  }

  /** A word that stands for itself, between apostrophes where it would not be taken for one. */
  static String atom(@Nullable String value) {
    if (value == null) {
      return "-";
    }
    boolean plain = !value.isEmpty() && !MARKS.contains(value);
    for (int i = 0; plain && i < value.length(); ) {
      int c = value.codePointAt(i);
      plain = "\"'\\,=".indexOf(c) < 0 && !isSpace(c) && !Quoting.isHidden(c);
      i += Character.charCount(c);
    }
    return plain ? value : Quoting.quote(value, '\'');
  }

  /** Words to the end of the line, between apostrophes where white space would be lost. */
  static String rest(String value) {
    boolean plain =
        !value.isEmpty()
            && value.strip().equals(value)
            && value.charAt(0) != '\''
            && value.indexOf('\\') < 0
            && value.codePoints().noneMatch(Quoting::isHidden);
    return plain ? value : Quoting.quote(value, '\'');
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  NotationException error(String message) {
    return new NotationException(number, at + 1, message);
  }

  private void skip() {
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
  }

  boolean atEnd() {
    skip();
    return at == line.length();
  }

  void end() {
    if (!atEnd()) {
      throw error("not expected here: " + line.substring(at));
    }
  }

  /** Whether more follows after the next word. */
  boolean hasMoreThanAnAtom() {
    int before = at;
    atomOrDash();
    boolean more = !atEnd();
    at = before;
    return more;
  }

  boolean nextIs(String mark) {
    skip();
    return line.startsWith(mark, at);
  }

  /** Whether the mark comes next; goes past it. */
  boolean take(String mark) {
    skip();
    return takeGlued(mark);
  }

  /** As {@link #take}, for a mark without white space before it. */
  boolean takeGlued(String mark) {
    if (line.startsWith(mark, at)) {
      at += mark.length();
      return true;
    }
    return false;
  }

  void need(String mark) {
    if (!take(mark)) {
      throw error("'" + mark + "' expected");
    }
  }

  /** A word as {@link #atom(String)} writes it; null for a dash. */
  @Nullable String atomOrDash() {
    skip();
    if (takeGlued("'")) {
      return quotedUntil('\'');
    }
    int start = at;
    while (at < line.length() && "\"', =".indexOf(line.charAt(at)) < 0) {
      at++;
    }
    String word = line.substring(start, at);
    if (word.isEmpty()) {
      throw error("a word expected");
    }
    return word.equals("-") ? null : word;
  }

  String atom() {
    String word = atomOrDash();
    if (word == null) {
      throw error("a word expected, not a dash");
    }
    return word;
  }

  <E extends Enum<E>> E term(Class<E> kind) {
    int before = at;
    String word = atom();
    try {
      return Terms.parse(kind, word);
    } catch (IllegalArgumentException e) {
      at = before;
      throw error(e.getMessage());
    }
  }

  /** Words as {@link #rest(String)} writes them. */
  String rest() {
    skip();
    if (takeGlued("'")) {
      String value = quotedUntil('\'');
      end();
      return value;
    }
    String value = line.substring(at);
    at = line.length();
    if (value.isEmpty()) {
      throw error("words expected");
    }
    return value;
  }

  String quoted() {
    skip();
    if (!takeGlued("\"")) {
      throw error("words of the text between quotation marks expected");
    }
    return quotedUntil('"');
  }

  private String quotedUntil(char mark) {
    int end = Quoting.end(line, at, mark);
    if (end < 0) {
      throw error("no closing " + mark);
    }
    try {
      String value = Quoting.unescape(line.substring(at, end));
      at = end + 1;
      return value;
    } catch (IllegalArgumentException e) {
      throw error(e.getMessage());
    }
  }

  int number() {
    int start = at;
    while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
      at++;
    }
    try {
      return Integer.parseInt(line, start, at, 10);
    } catch (NumberFormatException e) {
      throw error("a number expected");
    }
  }

  /** Things between commas, at least one. */
  <T> List<T> list(Supplier<T> element) {
    List<T> values = new ArrayList<>();
    do {
      values.add(element.get());
    } while (take(","));
    return values;
  }
}
