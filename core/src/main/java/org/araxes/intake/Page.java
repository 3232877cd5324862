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
 * @param text headline and paragraphs, an empty line between them
 */
record Page(String text, List<Block> blocks, Origin origin) {

  /**
   * @param decoded the bytes as text; used where the page does not name its encoding
   */
  static Page read(byte[] bytes, Decoded decoded) {
    Document page = parse(bytes, decoded);
    Origin origin = PageOrigin.of(page);
    Element main = MainText.of(page);
    List<PageText.Paragraph> paragraphs = new ArrayList<>();
    if (origin.title() != null) {
      paragraphs.add(new PageText.Paragraph(Block.Kind.HEADLINE, origin.title()));
    }
    if (main != null) {
      for (PageText.Paragraph paragraph : PageText.of(main)) {
        if (!paragraph.words().equalsIgnoreCase(origin.title())) {
          paragraphs.add(paragraph);
        }
      }
    }
    return laidOut(paragraphs, origin);
  }

  private static Page laidOut(List<PageText.Paragraph> paragraphs, Origin origin) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (PageText.Paragraph paragraph : paragraphs) {
      if (text.length() > 0) {
        text.append("\n\n");
      }
      int start = text.length();
      text.append(paragraph.words());
      blocks.add(new Block(paragraph.kind(), new Span(start, text.length())));
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
