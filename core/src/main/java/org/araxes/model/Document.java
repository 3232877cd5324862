package org.araxes.model;

import java.util.List;

/**
 * One text with its origin. The text is exactly what was given (or what intake extracted) and is
 * never altered.
 *
 * @param id the user's own id, or the file's name
 * @param blocks in order, not overlapping; text between them is white space
 */
public record Document(String id, Origin origin, String text, List<Block> blocks) {
  public Document {
    blocks = List.copyOf(blocks);
  }

  /** The same document with another origin. */
  public Document from(Origin other) {
    return new Document(id, other, text, blocks);
  }

  public String quote(Span span) {
    return span.of(text);
  }
}
