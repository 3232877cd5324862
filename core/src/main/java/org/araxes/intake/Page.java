package org.araxes.intake;

import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Block;
import org.araxes.model.Origin;
import org.araxes.model.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An HTML page: its main text, without menus, links, comments and advertising.
 *
 * @param text its paragraphs, an empty line between them; the headline is in the origin
 */
record Page(String text, List<Block> blocks, Origin origin) {

  /** The dateline of an agency stands in one of so many first paragraphs. */
  private static final int DATELINES = 3;

  /** With fewer letters than this, the page may have been read too strictly. */
  private static final int FEW = 300;

  /** Takes the main text out of a page, and what it states of its origin. */
  static Page read(String html, Conventions conventions) {
    Document page = Jsoup.parse(html);
    PageNames names = new PageNames(conventions.names());
    PageOrigin origin = PageOrigin.of(page, names, conventions);
    PageLines lines = lines(page, origin, names, true, conventions);
    if (lines.letters() < FEW) {
      PageLines others = lines(Jsoup.parse(html), origin, names, false, conventions);
      lines = others.letters() > 2 * lines.letters() ? others : lines;
    }
    PageLines stated = PageLines.ofWords(origin.body());
    boolean more = stated.letters() > 2 * lines.letters();
    return laidOut(more ? stated.text() : lines.text(), origin.with(lines.above()));
  }

  private static PageLines lines(
      Document page, PageOrigin origin, PageNames names, boolean strict, Conventions conventions) {
    Site site = origin.site();
    List<Element> parts = MainText.of(page, site, names, strict);
    return PageLines.of(PageText.of(parts, site), origin.title(), conventions.pages());
  }

  private static Page laidOut(List<PageLines.Text> paragraphs, Origin origin) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (PageLines.Text paragraph : paragraphs) {
      if (text.length() > 0) {
        text.append("\n\n");
      }
      int start = text.length();
      text.append(paragraph.words());
      Span span = new Span(start, text.length());
      boolean mayBegin = paragraph.kind() == Block.Kind.BODY && blocks.size() < DATELINES;
      blocks.addAll(
          mayBegin
              ? Blocks.withDateline(text.toString(), span)
              : List.of(new Block(paragraph.kind(), span)));
    }
    return new Page(text.toString(), List.copyOf(blocks), origin);
  }
}
