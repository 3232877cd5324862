package org.araxes.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text with its origin. The text is exactly what was given (or what intake extracted) and is
 * never altered.
 *
 * @param id the user's own id, or the file's name
 * @param blocks in order, not overlapping; text between them is white space
 * @param pages where each page begins in the text, the first page first; empty when it has none
 * @param copyOf the earlier document that says the same; null when none does
 */
public record Document(
    String id,
    Origin origin,
    String text,
    List<Block> blocks,
    List<Integer> pages,
    @Nullable Copy copyOf) {
  public Document {
    blocks = List.copyOf(blocks);
    pages = List.copyOf(pages);
  }

  /** A document without pages. */
  public Document(String id, Origin origin, String text, List<Block> blocks) {
    this(id, origin, text, blocks, List.of(), null);
  }

  /** The same, on pages that begin at these offsets. */
  public Document onPages(List<Integer> begins) {
    return new Document(id, origin, text, blocks, begins, copyOf);
  }

  /** The same, known to be a copy. */
  public Document copying(Copy copy) {
    return new Document(id, origin, text, blocks, pages, copy);
  }

  /** The same document under another id. */
  public Document named(String other) {
    return new Document(other, origin, text, blocks, pages, copyOf);
  }

  /** The same document with another origin. */
  public Document from(Origin other) {
    return new Document(id, other, text, blocks, pages, copyOf);
  }

  /** The same under another id. */
  public Document called(String other) {
    return new Document(other, origin, text, blocks, pages, copyOf);
  }

  public String quote(Span span) {
    return span.of(text);
  }

  /** The number of the page, from 1, on which a span begins; null when there are no pages. */
  public @Nullable Integer page(Span span) {
    if (pages.isEmpty()) {
      return null;
    }
    int at = java.util.Collections.binarySearch(pages, span.start());
    if (at < 0) {
      return Math.max(1, -at - 1);
    }
    while (at + 1 < pages.size() && pages.get(at + 1) == span.start()) {
      at++;
    }
    return at + 1;
  }
}
