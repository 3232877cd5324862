package org.araxes.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.araxes.formats.child.Frame;

/**
 * The text of a printed document as one flow: words that a line's end had cut are whole, what runs
 * over a page's end runs on, heads and page numbers are out. This is done before the text is kept,
 * so that every offset, also those of the pages, counts in the text as it is kept.
 *
 * @param pages where each page begins; empty when there are none
 */
record Composed(String text, List<Integer> pages, List<String> notes) {
  /** A line that fills less than this of the measure is the last of its paragraph. */
  private static final double FULL = 0.75;

  /** A line that fills less even with the first word of the next was broken there on purpose. */
  private static final double BROKEN = 0.95;

  private static final int NARROWEST_MEASURE = 30;

  /**
   * @param page from 1; 0 without pages
   * @param last whether it ends a paragraph of the layout
   */
  private record Line(String words, int page, Frame.Kind kind, boolean last) {}

  static Composed of(List<Frame> paragraphs) {
    List<Line> lines = new ArrayList<>();
    int dropped = 0;
    for (Frame frame : paragraphs) {
      if (frame.kind() == Frame.Kind.MARGIN) {
        dropped++;
        continue;
      }
      List<String> broken = frame.words().lines().map(Composed::squeezed).toList();
      for (int i = 0; i < broken.size(); i++) {
        boolean last = i == broken.size() - 1 || broken.get(i + 1).isEmpty();
        if (!broken.get(i).isEmpty()) {
          lines.add(line(broken.get(i), frame, last));
        }
      }
    }
    List<Line> text = withoutMargins(lines);
    dropped += lines.size() - text.size();
    List<String> notes =
        dropped == 0 ? List.of() : List.of(dropped + " lines at the edges of pages are left out");
    return flow(text, notes);
  }

  /** In mails, what somebody else wrote has a mark before every line. */
  private static Line line(String words, Frame frame, boolean last) {
    int begin = 0;
    while (frame.page() == 0 && begin < words.length() && "> ".indexOf(words.charAt(begin)) >= 0) {
      begin++;
    }
    boolean marked = begin > 0 && begin < words.length();
    return marked
        ? new Line(words.substring(begin), frame.page(), Frame.Kind.QUOTE, last)
        : new Line(words, frame.page(), frame.kind(), last);
  }

  private static List<Line> withoutMargins(List<Line> lines) {
    int last = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).page();
    if (last == 0) {
      return lines;
    }
    List<List<String>> pages = new ArrayList<>();
    for (int page = 0; page <= last; page++) {
      pages.add(new ArrayList<>());
    }
    lines.forEach(line -> pages.get(line.page()).add(line.words()));
    List<Set<Integer>> margins = Margins.of(pages.subList(1, pages.size()));
    List<Line> kept = new ArrayList<>();
    int page = 0;
    int at = 0;
    for (Line line : lines) {
      at = line.page() == page ? at + 1 : 0;
      page = line.page();
      if (page == 0 || !margins.get(page - 1).contains(at)) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static Composed flow(List<Line> lines, List<String> notes) {
    Set<String> words = words(lines);
    int measure = measure(lines);
    StringBuilder text = new StringBuilder();
    List<Integer> pages = new ArrayList<>();
    Line before = null;
    for (Line line : lines) {
      boolean runsOn = before != null && runsOn(before, line, measure);
      boolean cut = runsOn && isCut(before.words(), line.words());
      if (cut) {
        if (!keepsHyphen(before.words(), line.words(), words)) {
          text.setLength(text.length() - 1);
        }
      } else if (before != null) {
        text.append(runsOn ? " " : "\n\n");
      }
      while (pages.size() < line.page()) {
        pages.add(text.length());
      }
      text.append(line.words());
      before = line;
    }
    return new Composed(text.toString(), List.copyOf(pages), notes);
  }

  /** How wide the lines are set: most are shorter; 0 when nothing can be said. */
  private static int measure(List<Line> lines) {
    List<Integer> lengths =
        lines.stream().filter(l -> !l.last()).map(l -> l.words().length()).sorted().toList();
    int wide = lengths.isEmpty() ? 0 : lengths.get(lengths.size() * 9 / 10);
    return wide < NARROWEST_MEASURE ? 0 : wide;
  }

  private static boolean runsOn(Line before, Line line, int measure) {
    if (before.kind() != line.kind()) {
      return false;
    }
    if (isCut(before.words(), line.words()) && isSmall(line.words())) {
      return true;
    }
    boolean full = isFull(before.words(), line.words(), measure);
    if (!before.last()) {
      return full || before.kind() == Frame.Kind.HEADING;
    }
    // It ends a column or a page, and the sentence goes on in the next.
    boolean printed = line.page() > 0;
    boolean goesOn = isSmall(line.words()) || !line.last();
    return printed && full && goesOn && !endsSentence(before.words());
  }

  /** Whether a line reaches the end of the measure, or would with the next word. */
  private static boolean isFull(String line, String next, int measure) {
    int blank = next.indexOf(' ');
    int word = blank < 0 ? next.length() : blank;
    return line.length() >= FULL * measure || line.length() + 1 + word >= BROKEN * measure;
  }

  private static boolean isSmall(String line) {
    return Character.isLowerCase(line.codePointAt(0));
  }

  private static boolean endsSentence(String line) {
    return ".!?:;".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /** Whether a word runs over the end of a line. */
  private static boolean isCut(String before, String line) {
    int hyphen = before.length() - 1;
    char last = before.charAt(hyphen);
    return (last == '-' || last == '\u00AD' || last == '\u2010')
        && hyphen > 0
        && Character.isLetter(before.charAt(hyphen - 1))
        && Character.isLetter(line.codePointAt(0));
  }

  /** A hyphen is the word's own where the document has it so in the middle of a line. */
  private static boolean keepsHyphen(String before, String line, Set<String> words) {
    if (before.charAt(before.length() - 1) == '\u00AD') {
      return false;
    }
    String first = before.substring(before.lastIndexOf(' ') + 1, before.length() - 1);
    int end = 0;
    while (end < line.length() && (isWordLetter(line.charAt(end)))) {
      end++;
    }
    String second = line.substring(0, end);
    if (words.contains(bare(first + second))) {
      return false;
    }
    return Character.isUpperCase(line.charAt(0)) || words.contains(bare(first + "-" + second));
  }

  private static boolean isWordLetter(char c) {
    return Character.isLetter(c) || c == '-';
  }

  /** The words that stand within lines, in small letters. */
  private static Set<String> words(List<Line> lines) {
    Set<String> words = new HashSet<>();
    for (Line line : lines) {
      for (String word : line.words().split(" ")) {
        words.add(bare(word));
      }
    }
    return words;
  }

  private static String bare(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetter(word.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetter(word.charAt(to - 1))) {
      to--;
    }
    return word.substring(from, to).toLowerCase(Locale.ROOT);
  }

  /** Without white space at its ends, and single blanks within. */
  private static String squeezed(String line) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean blank = c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!blank) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().stripTrailing();
  }
}
