package org.araxes.intake;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How many letters each element of a page holds, and how many of them are links. One pass. */
final class Extents implements NodeVisitor {
  private static final class Extent {
    int letters;
    int linked;
  }

  private static final Extent NOTHING = new Extent();

  private final Map<Element, Extent> extents = new IdentityHashMap<>();
  private int letters;
  private int linked;
  private int links;

  private Extents() {}

  static Extents of(Element root) {
    Extents extents = new Extents();
    root.traverse(extents);
    return extents;
  }

  /** Letters and signs but no white space. */
  int letters(Element element) {
    return extents.getOrDefault(element, NOTHING).letters;
  }

  /** Which part of an element's letters are links, from 0 to 1. */
  double linked(Element element) {
    Extent extent = extents.getOrDefault(element, NOTHING);
    return extent.letters == 0 ? 0 : (double) extent.linked / extent.letters;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      int count = count(words.getWholeText());
      letters += count;
      linked += links > 0 ? count : 0;
    } else if (node instanceof Element element) {
      Extent before = new Extent();
      before.letters = letters;
      before.linked = linked;
      extents.put(element, before);
      links += isLink(element) ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      Extent extent = extents.getOrDefault(element, NOTHING);
      extent.letters = letters - extent.letters;
      extent.linked = linked - extent.linked;
      links -= isLink(element) ? 1 : 0;
    }
  }

  private static boolean isLink(Element element) {
    return element.nameIs("a") && element.hasAttr("href");
  }

  private static int count(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) > ' ' && text.charAt(i) != '\u00A0' ? 1 : 0;
    }
    return count;
  }
}
