package org.araxes.intake;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element of a page that holds its main text: the one whose paragraphs weigh most, by
 * their length, their commas and how few of their words are links.
 */
final class MainText {
  private static final String NEVER =
      "script, style, noscript, template, iframe, object, embed, button, input, select, textarea,"
          + " svg, canvas, nav, footer, aside, dialog, audio, video, menu, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo],"
          + " [role=complementary], [role=search], [role=dialog], [role=alert],"
          + " [style~=display:\\s*none]";

  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:comments?|disqus|respond|share|sharing|social|sidebar|related|recirc\\w*"
              + "|recommend\\w*|promo\\w*|newsletter|subscri\\w*|sign-?up|cookies?|consent|banner"
              + "|advert\\w*|ads?|sponsor\\w*|breadcrumbs?|pagination|pager|menu|nav\\w*|footer"
              + "|masthead|widget|popup|modal|toolbar|tags?|bio|outbrain|taboola|trending|popular"
              + "|most-?read|more-?(?:from|on|stories|news)|read-?(?:more|next|also)|also-?read"
              + "|skip|login|paywall|hidden|author-?(?:info|box|bio|card)|print-?only|toc|gallery"
              + "|credits?|byline|meta|dateline|timestamp|copyright|disclaimer|rating|vote|poll"
              + "|infobox|navbox|reflist|references|mw-editsection|catlinks|hatnote)(?:$|[\\s_-])");

  private static final Pattern WITHIN =
      Pattern.compile(
          "(?i)article-?(body|text|content)|story-?(body|text)|entry-?content|post-?content");

  private static final int LEAST = 25;

  private MainText() {}

  /** The element with the page's main text, cleaned; null when the page has no text. */
  static @Nullable Element of(Document page) {
    Element body = page.body();
    body.select(NEVER).remove();
    removeBeside(body);
    Map<Element, Double> weights = weights(body);
    Element best = null;
    double most = 0;
    // In the order of the page, for the map has none.
    for (Element element : body.getAllElements()) {
      Double weight = weights.get(element);
      if (weight != null && weight * (1 - linked(element)) > most) {
        best = element;
        most = weight * (1 - linked(element));
      }
    }
    if (best == null) {
      return body.hasText() ? body : null;
    }
    Element whole = whole(best, weights, most);
    removeLinkLists(whole);
    return whole;
  }

  private static void removeBeside(Element body) {
    int all = body.text().length();
    for (Element element :
        body.select("div, section, ul, ol, p, span, table, header, form, figure, h2, h3, h4")) {
      String name = element.className() + " " + element.id();
      boolean beside = BESIDE.matcher(name).find() && !WITHIN.matcher(name).find();
      if (beside && element.parent() != null && 3 * element.text().length() < all) {
        element.remove();
      }
    }
  }

  private static Map<Element, Double> weights(Element body) {
    Map<Element, Double> weights = new IdentityHashMap<>();
    for (Element element : body.select("p, pre, blockquote, td, div, section, li")) {
      boolean paragraph = element.is("p, pre, blockquote");
      String text = paragraph ? element.text() : element.ownText();
      if (text.length() < LEAST) {
        continue;
      }
      long commas = text.chars().filter(c -> c == ',').count();
      double weight = (1 + commas + Math.min(3, text.length() / 100)) * (1 - linked(element));
      Element above = paragraph ? element.parent() : element;
      double share = 1;
      for (int level = 0; level < 3 && above != null && above != body.parent(); level++) {
        weights.merge(above, weight * share, Double::sum);
        above = above.parent();
        share = share == 1 ? 0.5 : 0.3;
      }
    }
    return weights;
  }

  /** The best element or one around it whose other parts are text too. */
  private static Element whole(Element best, Map<Element, Double> weights, double most) {
    Element around = best.closest("article, [itemprop=articleBody], [role=article]");
    if (around != null && linked(around) < 0.3) {
      best = around;
    }
    Element parent = best.parent();
    while (parent != null && !parent.is("body, html")) {
      double others = 0;
      for (Element child : parent.children()) {
        if (child != best && linked(child) < 0.3) {
          others += weights.getOrDefault(child, 0.0);
        }
      }
      if (others < 0.4 * most) {
        return best;
      }
      best = parent;
      parent = parent.parent();
    }
    return best;
  }

  private static void removeLinkLists(Element main) {
    List<Element> parts = main.select("ul, ol, div, section, table, p, h2, h3, h4, dl");
    for (Element part : parts) {
      int length = part.text().length();
      if (part != main && part.parent() != null && length < 600 && linked(part) > 0.6) {
        part.remove();
      }
    }
  }

  /** Which part of an element's letters are links. */
  private static double linked(Element element) {
    int all = element.text().length();
    int links = element.select("a").stream().mapToInt(link -> link.text().length()).sum();
    return all == 0 ? 0 : Math.min(1, (double) links / all);
  }
}
