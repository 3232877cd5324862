package org.araxes.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the lines that stand above and below the text of page after page: running heads, page
 * numbers, the line of the printer.
 */
final class Margins {
  /** How many lines from the top and from the bottom of a page may be such. */
  private static final int LINES = 3;

  /** What stands on fewer pages is text. */
  private static final int FEWEST_PAGES = 3;

  private Margins() {}

  /** The places of such lines among the lines of each page, which are in the order of the pages. */
  static List<Set<Integer>> of(List<List<String>> pages) {
    Map<String, Set<Integer>> top = new TreeMap<>();
    Map<String, Set<Integer>> bottom = new TreeMap<>();
    for (int page = 0; page < pages.size(); page++) {
      List<String> lines = pages.get(page);
      for (int i = 0; i < Math.min(LINES, lines.size()); i++) {
        top.computeIfAbsent(shape(lines.get(i)), s -> new HashSet<>()).add(page);
        bottom
            .computeIfAbsent(shape(lines.get(lines.size() - 1 - i)), s -> new HashSet<>())
            .add(page);
      }
    }
    List<Set<Integer>> found = new ArrayList<>();
    for (List<String> lines : pages) {
      Set<Integer> margins = new HashSet<>();
      for (int i = 0;
          i < Math.min(LINES, lines.size()) && isMargin(lines.get(i), top, pages);
          i++) {
        margins.add(i);
      }
      for (int i = lines.size() - 1;
          i >= Math.max(0, lines.size() - LINES) && isMargin(lines.get(i), bottom, pages);
          i--) {
        margins.add(i);
      }
      found.add(margins);
    }
    return found;
  }

  private static boolean isMargin(
      String line, Map<String, Set<Integer>> places, List<List<String>> pages) {
    String shape = shape(line);
    if (isPrinted(shape)) {
      return true;
    }
    int on = places.getOrDefault(shape, Set.of()).size();
    if (isPageNumber(shape)) {
      return on > 1 || pages.size() == 1;
    }
    return on >= FEWEST_PAGES && on * 4 >= pages.size() && line.length() < 120;
  }

  /** The day and the address that browsers print on every page, be there one page or many. */
  private static boolean isPrinted(String shape) {
    boolean address =
        shape.startsWith("http://") || shape.startsWith("https://") || shape.startsWith("file://");
    boolean day =
        shape.startsWith("#/#/#, #:#")
            || shape.startsWith("#.#.#, #:#")
            || shape.startsWith("#-#-#, #:#");
    return address && shape.endsWith(" #/#") || day;
  }

  private static boolean isPageNumber(String shape) {
    String bare = shape.replace("page", "").replace("of", "").replace("/", "").strip();
    String number = bare.replace("-", "").replace("–", "").replace("—", "").strip();
    return number.equals("#") || number.replace(" ", "").equals("##");
  }

  /** A line in small letters, with every number as {@code #}. */
  private static String shape(String line) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean digit = Character.isDigit(c);
      if (digit && shape.length() > 0 && shape.charAt(shape.length() - 1) == '#') {
        continue;
      }
      shape.append(digit ? '#' : Character.toLowerCase(c));
    }
    return shape.toString().strip();
  }
}
