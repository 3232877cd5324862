package org.araxes.intake;

import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Block;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads an element of a page as lines, as a reader would see them. */
final class PageText implements NodeVisitor {
  /**
   * A paragraph, heading or item.
   *
   * @param kind body, quote or caption
   * @param words never empty, single blanks
   * @param linked which part of its letters are links, from 0 to 1
   * @param elsewhere whether a link in it leads out of the site
   */
  record Line(Block.Kind kind, String words, boolean heading, double linked, boolean elsewhere) {}

  private final Site site;
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int quotes;
  private int captions;
  private int headings;
  private int links;
  private int letters;
  private int linked;
  private boolean elsewhere;

  private PageText(Site site) {
    this.site = site;
  }

  static List<Line> of(List<Element> parts, Site site) {
    PageText text = new PageText(site);
    for (Element part : parts) {
      part.traverse(text);
      text.close();
    }
    return text.lines;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      if (isBlock(element)) {
        close();
      }
      step(element, 1);
      if (element.nameIs("a") && links > 0) {
        elsewhere |= site.isElsewhere(element.attr("href"));
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isBlock(element)) {
        close();
      }
      step(element, -1);
    }
  }

  private void step(Element element, int step) {
    switch (element.normalName()) {
      case "blockquote" -> quotes += step;
      case "figcaption" -> captions += step;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> headings += step;
      case "a" -> links += element.hasAttr("href") ? step : 0;
      default -> {
        // Nothing that matters for a line.
      }
    }
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || element.nameIs("br");
  }

  private void add(String text) {
    open.append(text);
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) > ' ' ? 1 : 0;
    }
    letters += count;
    linked += links > 0 ? count : 0;
  }

  private void close() {
    String words = squeezed(open);
    if (!words.isEmpty()) {
      Block.Kind kind =
          captions > 0 ? Block.Kind.CAPTION : quotes > 0 ? Block.Kind.QUOTE : Block.Kind.BODY;
      double share = letters == 0 ? 0 : (double) linked / letters;
      lines.add(new Line(kind, words, headings > 0, share, elsewhere));
    }
    open.setLength(0);
    letters = 0;
    linked = 0;
    elsewhere = false;
  }

  private static String squeezed(CharSequence text) {
    StringBuilder out = new StringBuilder();
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF') {
        blank = out.length() > 0;
      } else {
        if (blank) {
          out.append(' ');
          blank = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }
}
