package org.araxes.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Block;
import org.araxes.model.Origin;
import org.araxes.model.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

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

  /**
   * @param decoded the bytes as text; used where the page does not name its encoding
   */
  static Page read(byte[] bytes, Decoded decoded) {
    Document page = parse(bytes, decoded);
    PageOrigin origin = PageOrigin.of(page);
    Site site = Site.of(page);
    PageLines lines = lines(page, site, origin.title(), true);
    if (lines.letters() < FEW) {
      PageLines others = lines(parse(bytes, decoded), site, origin.title(), false);
      lines = others.letters() > 2 * lines.letters() ? others : lines;
    }
    PageLines stated = PageLines.ofWords(origin.body());
    boolean more = stated.letters() > 2 * lines.letters();
    return laidOut(more ? stated.text() : lines.text(), origin.with(lines.above()));
  }

  private static PageLines lines(Document page, Site site, String title, boolean strict) {
    List<Element> parts = MainText.of(page, site, strict);
    return PageLines.of(PageText.of(parts, site), title);
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

  private static Document parse(byte[] bytes, Decoded decoded) {
    try {
      String charset = decoded.note() == null ? "UTF-8" : null;
      return namesEncoding(decoded.text())
          ? Jsoup.parse(new ByteArrayInputStream(bytes), null, "")
          : charset != null
              ? Jsoup.parse(decoded.text())
              : Jsoup.parse(new ByteArrayInputStream(bytes), "windows-1252", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean namesEncoding(@Nullable String html) {
    return html != null && html.substring(0, Math.min(4000, html.length())).contains("charset");
  }
}
