package org.araxes.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.araxes.intake.PageNames.Job;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element of a page that holds its main text: the one whose paragraphs weigh most. Of the
 * page remains what was not taken out as beside the text.
 */
final class MainText {
  /** What is more of links than this is no text. */
  private static final double LINKS = 0.6;

  /** What stands beside the best part is text too if it weighs this share of it. */
  private static final double OTHERS = 0.5;

  /** The same for parts that are alike, however far up they stand side by side. */
  private static final double ALIKE = 0.35;

  private static final int DEEPEST = 8;

  private static final int LONGEST_LIST = 500;
  private static final int LONGEST_HEADING = 60;
  private static final Set<String> PARAGRAPH = Set.of("p", "h2", "h3", "h4");

  private MainText() {}

  /**
   * The element with the page's main text, cleaned, and before it those with its lead; none when
   * the page has no text.
   *
   * @param strict whether the names of the page's parts are believed
   */
  static List<Element> of(Document page, Site site, PageNames names, boolean strict) {
    Element body = page.body();
    Clearing.of(body, names, strict);
    Extents extents = Extents.of(body);
    Weights weights = Weights.of(body);
    Element best = null;
    double most = 0;
    for (Element element : body.getAllElements()) {
      double weight = weights.at(element);
      if (weight > 0) {
        double as = weight * (1 - extents.linked(element)) * called(element, names);
        if (as > most) {
          best = element;
          most = as;
        }
      }
    }
    if (best == null) {
      return extents.letters(body) > 0 ? List.of(body) : List.of();
    }
    Element whole = whole(best, weights, extents);
    List<Element> parts = new ArrayList<>(Lead.of(body, whole, extents, names));
    removeLinkLists(whole, extents, site);
    parts.add(whole);
    return parts;
  }

  /** What an element's name adds to its weight. */
  private static double called(Element element, PageNames names) {
    boolean body = element.attr("itemprop").equals("articleBody") || names.has(element, Job.BODY);
    return body ? 1.5 : 1;
  }

  /** The best element or one around it whose other parts are text too. */
  private static Element whole(Element found, Weights weights, Extents extents) {
    Element best = found;
    Element around = best.closest("article, [itemprop=articleBody], [role=article]");
    if (around != null && extents.linked(around) < 0.3) {
      best = around;
    }
    Element inner = best;
    Element parent = best.parent();
    int apart = 0;
    while (parent != null && !parent.nameIs("body") && !parent.nameIs("html")) {
      double others = 0;
      double alike = 0;
      for (Element child : parent.children()) {
        if (child != inner && extents.linked(child) < 0.3) {
          others += weights.within(child);
          alike += isAlike(child, inner) ? weights.within(child) : 0;
        }
      }
      if (apart == 0 && others >= OTHERS * weights.within(best)
          || apart < DEEPEST && alike >= ALIKE * weights.within(best)) {
        best = parent;
        apart = 0;
      } else {
        apart++;
      }
      inner = parent;
      parent = parent.parent();
    }
    return best;
  }

  /** Parts that a page makes alike do the same: sections of a report, posts of a forum. */
  private static boolean isAlike(Element one, Element other) {
    return one.nameIs(other.normalName())
        && !one.className().isEmpty()
        && one.className().equals(other.className());
  }

  private static void removeLinkLists(Element main, Extents extents, Site site) {
    List<Element> lists = new ArrayList<>();
    for (Element part : main.select("ul, ol, div, section, table, p, h2, h3, h4, dl")) {
      boolean list = extents.linked(part) > LINKS && extents.letters(part) < LONGEST_LIST;
      if (part != main && list && !isOutward(part, site)) {
        lists.add(part);
      }
    }
    for (Element list : lists) {
      Element before = list.previousElementSibling();
      if (before != null && isHeading(before, extents)) {
        before.remove();
      }
      list.remove();
    }
  }

  /** A paragraph or heading that is a link out of the site belongs to the text. */
  private static boolean isOutward(Element part, Site site) {
    return PARAGRAPH.contains(part.normalName())
        && part.select("a[href]").stream().allMatch(a -> site.isElsewhere(a.attr("href")));
  }

  private static boolean isHeading(Element element, Extents extents) {
    boolean named = element.normalName().matches("h[2-6]");
    String words = named ? "" : element.text();
    return named || extents.letters(element) < LONGEST_HEADING && words.endsWith(":");
  }
}
