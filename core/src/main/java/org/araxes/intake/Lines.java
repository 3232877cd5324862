package org.araxes.intake;

import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Span;

/**
 * Cuts a text into paragraphs by its empty lines and, where lines are not wrapped, by every line.
 */
final class Lines {
  /** Texts set to a measure are wrapped at less than this many characters. */
  private static final int WIDEST_MEASURE = 110;

  private static final int NARROWEST_MEASURE = 30;

  /** Of a wrapped line's measure, what a line must fill for the next one to belong to it. */
  private static final double FULL = 0.7;

  private Lines() {}

  /** The paragraphs of a text in order, without white space at their ends. */
  static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    List<Span> group = new ArrayList<>();
    int at = 0;
    while (at <= text.length()) {
      int end = endOfLine(text, at);
      Span line = trimmed(text, at, end);
      if (line == null) {
        join(text, group, paragraphs);
        group.clear();
      } else {
        group.add(line);
      }
      boolean two =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      at = end + (two ? 2 : 1);
    }
    join(text, group, paragraphs);
    return paragraphs;
  }

  private static int endOfLine(String text, int from) {
    int at = from;
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u0085';
  }

  /** The stretch without white space at its ends; null when nothing else is there. */
  static @org.jspecify.annotations.Nullable Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return from < to ? new Span(from, to) : null;
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B';
  }

  private static void join(String text, List<Span> lines, List<Span> paragraphs) {
    if (lines.isEmpty()) {
      return;
    }
    int measure = measure(lines);
    Span open = lines.get(0);
    for (int i = 1; i < lines.size(); i++) {
      Span last = lines.get(i - 1);
      boolean runsOn = measure > 0 && last.length() >= FULL * measure;
      if (runsOn) {
        open = open.and(lines.get(i));
      } else {
        paragraphs.add(open);
        open = lines.get(i);
      }
    }
    paragraphs.add(open);
  }

  /** How wide the lines are set; 0 when they are not wrapped. */
  private static int measure(List<Span> lines) {
    if (lines.size() < 2) {
      return 0;
    }
    int widest = lines.stream().mapToInt(Span::length).max().orElse(0);
    if (widest > WIDEST_MEASURE || widest < NARROWEST_MEASURE) {
      return 0;
    }
    long full =
        lines.subList(0, lines.size() - 1).stream()
            .filter(line -> line.length() >= FULL * widest)
            .count();
    return full * 4 >= (lines.size() - 1) * 3L ? widest : 0;
  }
}
