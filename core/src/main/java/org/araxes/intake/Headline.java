package org.araxes.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.araxes.model.Found.Part;
import org.araxes.model.Found.Way;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the headline of a page: the heading that its window title or its head repeats. */
final class Headline {
  private static final Pattern PARTS =
      Pattern.compile("\\s+[|•·»]\\s+|\\s+::\\s+|\\s+[-–—]\\s+|\\s*\\|\\s*");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int MOST_HEADINGS = 40;

  private final PageMarks marks;
  private final String window;
  private final Site home;
  private final PageHead head;
  private final @Nullable String site;

  private Headline(
      PageMarks marks, String window, Site home, PageHead head, @Nullable String site) {
    this.marks = marks;
    this.window = window;
    this.home = home;
    this.head = head;
    this.site = site;
  }

  /**
   * @param window what the page calls its window; may be blank
   * @param site what the site calls itself, which headlines end with and are not
   */
  static void find(
      PageMarks marks,
      String window,
      PageHead head,
      LinkedFacts data,
      @Nullable String site,
      Candidates found) {
    Headline headline = new Headline(marks, window, Site.of(marks, head), head, site);
    headline.heading(data, found);
    found.add(Part.TITLE, headline.alone(head.first("og:title")), Way.META, "og:title");
    found.add(Part.TITLE, headline.alone(data.text("headline")), Way.LINKED_DATA, "headline");
    found.add(Part.TITLE, headline.alone(head.first("twitter:title")), Way.META, "twitter:title");
    found.add(Part.TITLE, headline.alone(window), Way.META, "title");
  }

  private void heading(LinkedFacts data, Candidates found) {
    List<String> stated = new ArrayList<>();
    for (String one : new String[] {head.first("og:title"), data.text("headline"), window}) {
      if (one != null && !one.isBlank()) {
        stated.add(plain(one));
      }
    }
    List<Element> first = marks.headings.stream().filter(h -> h.nameIs("h1")).toList();
    boolean only = first.size() == 1 && isHeadline(first.get(0), stated);
    if (only) {
      found.add(Part.TITLE, first.get(0).text(), Way.ELEMENT, "h1");
      return;
    }
    int looked = 0;
    for (Element heading : marks.headings) {
      String words = plain(heading.text());
      boolean repeated = words.length() > 8 && stated.stream().anyMatch(one -> one.contains(words));
      if (repeated && !isSite(words)) {
        found.add(Part.TITLE, heading.text(), Way.ELEMENT, heading.normalName());
        return;
      }
      if (++looked > MOST_HEADINGS) {
        break;
      }
    }
  }

  /** Three words at least, that are not the site's name with a link to its first page. */
  private boolean isHeadline(Element heading, List<String> stated) {
    String words = plain(heading.text());
    Element link = heading.selectFirst("a[href]");
    boolean home = link != null && link.attr("href").matches("/|#|(?:https?:)?//[^/]+/?");
    boolean several = words.chars().filter(c -> c == ' ').count() >= 2;
    return several && !home && !isSite(words) && isLike(words, stated);
  }

  /** Whether a third of the words stand in what else is said to be the title. */
  private static boolean isLike(String words, List<String> stated) {
    Set<String> others = new HashSet<>();
    stated.forEach(one -> others.addAll(List.of(one.split(" "))));
    String[] own = words.split(" ");
    long same = Arrays.stream(own).filter(others::contains).count();
    return others.isEmpty() || 3 * same >= own.length;
  }

  private boolean isSite(String words) {
    return site != null && words.equals(plain(site));
  }

  /** Without the name of the site before or behind it; null when it is nothing but that. */
  private @Nullable String alone(@Nullable String title) {
    if (title == null || title.isBlank() || isSite(plain(title))) {
      return null;
    }
    List<String> parts = List.of(PARTS.split(title.strip()));
    if (parts.size() < 2) {
      return title.strip();
    }
    int from = isName(parts.get(0)) ? 1 : 0;
    int to = parts.size();
    while (to - from > 1 && isName(parts.get(to - 1))) {
      to--;
    }
    int start = title.indexOf(parts.get(from));
    int end = title.lastIndexOf(parts.get(to - 1)) + parts.get(to - 1).length();
    return start < end ? title.substring(start, end).strip() : title.strip();
  }

  /** Whether words are the site's name, or its address. */
  private boolean isName(String words) {
    String plain = plain(words);
    String address = home.name();
    String host = address == null ? "" : plain(address.replaceAll("\\..*", ""));
    String joined = plain.replace(" ", "");
    boolean named = site != null && (plain(site).contains(plain) || plain.contains(plain(site)));
    return plain.isEmpty()
        || named
        || host.length() > 2
            && (joined.contains(host) || host.contains(joined) && joined.length() > 2);
  }

  private static String plain(String words) {
    return NO_LETTERS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
