package org.araxes.intake;

import java.util.ArrayList;
import java.util.List;
import org.araxes.intake.PageText.Line;
import org.araxes.model.Block;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the lines of a page's main part: what is text, what stands above it (writer, day), what was
 * put between or below it.
 *
 * @param text in order, with what job each does
 * @param above lines at the top that name a writer or a day; no part of the text
 */
record PageLines(List<Text> text, List<String> above) {
  /** A line of the text. */
  record Text(Block.Kind kind, String words) {}

  /** A line of so many characters is a paragraph, and the text has begun. */
  private static final int PARAGRAPH = 70;

  /** What is shorter and no sentence is a label. */
  private static final int LABEL = 40;

  /** Links out of the site are text, those within it are ways to other pages. */
  private static final double LINK = 0.8;

  /**
   * @param layout knows the lines that stand beside the text
   */
  static PageLines of(List<Line> lines, String title, Layout layout) {
    int first = first(lines, layout);
    int last = last(lines, first, layout);
    List<Text> text = new ArrayList<>();
    List<String> above = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Layout.Place place =
          i < first ? Layout.Place.TOP : i > last - 3 ? Layout.Place.END : Layout.Place.ANY;
      Block.Kind known = layout.kind(line.words(), place);
      if (place == Layout.Place.TOP
          && (known == Block.Kind.BYLINE || known == Block.Kind.DATELINE)) {
        above.add(line.words());
      } else if (isRule(line.words())) {
        text.add(new Text(Block.Kind.BOILERPLATE, line.words()));
      } else if (known == null && i <= last && isText(line, i < first, title)) {
        text.add(new Text(line.kind(), line.words()));
      }
    }
    return new PageLines(text, above);
  }

  /** The paragraphs of a text that a page states as words, perhaps with marks of HTML in it. */
  static PageLines ofWords(@Nullable String words) {
    List<Text> text = new ArrayList<>();
    if (words != null) {
      Element parsed = Jsoup.parseBodyFragment(words.replace("\n", "<br>")).body();
      for (Line line : PageText.of(List.of(parsed), new Site(null))) {
        text.add(new Text(line.kind(), line.words()));
      }
    }
    return new PageLines(text, List.of());
  }

  /** Letters and signs of the text. */
  int letters() {
    return text.stream().mapToInt(line -> line.words().length()).sum();
  }

  private static boolean isText(Line line, boolean above, String title) {
    if (line.words().equalsIgnoreCase(title)) {
      return false;
    }
    boolean label = above && !line.heading() && line.words().length() < LABEL && !isSentence(line);
    return !label && (line.linked() < LINK || line.elsewhere());
  }

  /** Where the text begins: with its first paragraph. */
  private static int first(List<Line> lines, Layout layout) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean paragraph = line.words().length() >= PARAGRAPH || isSentence(line);
      if (paragraph && !line.heading() && layout.kind(line.words(), Layout.Place.TOP) == null) {
        return i;
      }
    }
    return 0;
  }

  /** Where it ends: headings and labels below the last paragraph head nothing. */
  private static int last(List<Line> lines, int first, Layout layout) {
    for (int i = lines.size() - 1; i > first; i--) {
      Line line = lines.get(i);
      boolean known = layout.kind(line.words(), Layout.Place.END) != null;
      boolean heading = line.heading() && !isSentence(line);
      if (!known && !heading && line.linked() < LINK) {
        return i;
      }
    }
    return first;
  }

  /** Three words at least, and a sign that ends a sentence. */
  private static boolean isSentence(Line line) {
    String words = line.words();
    char last = words.charAt(words.length() - 1);
    boolean ended = ".!?…:;\"”’»“。！？)".indexOf(last) >= 0;
    return ended && words.indexOf(' ', words.indexOf(' ') + 1) > 0;
  }

  /** A row of signs that parts one piece of the text from the next. */
  private static boolean isRule(String words) {
    return words.length() > 1 && words.chars().allMatch(c -> c == '_' || c == '*' || c == ' ');
  }
}
