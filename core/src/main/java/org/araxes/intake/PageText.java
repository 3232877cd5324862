package org.araxes.intake;

import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Block;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads an element of a page as paragraphs, as a reader would see them. */
final class PageText implements NodeVisitor {
  /**
   * @param words never empty, single blanks
   */
  record Paragraph(Block.Kind kind, String words) {}

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int quotes;
  private int captions;

  private PageText() {}

  static List<Paragraph> of(Element main) {
    PageText text = new PageText();
    main.traverse(text);
    text.close();
    return text.paragraphs;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      open.append(words.getWholeText());
    } else if (node instanceof Element element && isBlock(element)) {
      close();
      quotes += element.normalName().equals("blockquote") ? 1 : 0;
      captions += element.normalName().equals("figcaption") ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && isBlock(element)) {
      close();
      quotes -= element.normalName().equals("blockquote") ? 1 : 0;
      captions -= element.normalName().equals("figcaption") ? 1 : 0;
    }
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || element.normalName().equals("br");
  }

  private void close() {
    String words = squeezed(open);
    open.setLength(0);
    if (words.isEmpty()) {
      return;
    }
    Block.Kind line = Layout.standard().kind(words, Layout.Place.ANY);
    if (line == Block.Kind.BOILERPLATE) {
      return;
    }
    Block.Kind kind =
        captions > 0 ? Block.Kind.CAPTION : quotes > 0 ? Block.Kind.QUOTE : Block.Kind.BODY;
    paragraphs.add(new Paragraph(line == null ? kind : line, words));
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
