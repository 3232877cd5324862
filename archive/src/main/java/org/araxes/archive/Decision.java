package org.araxes.archive;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person ruled. It refers to words, so that it survives a new reading.
 *
 * @param about the words it is about
 * @param value what is so: a corrected value, a note, the id of the decision that is taken back
 */
public record Decision(
    String id, Kind kind, String by, Instant at, List<Words> about, @Nullable String value) {
  public enum Kind {
    SAME,
    DIFFERENT,
    MERGE,
    SPLIT,
    CORRECT,
    REJECT,
    ACCEPT,
    NOTE,
    UNDO
  }

  public Decision {
    about = List.copyOf(about);
  }

  /**
   * Words of a document.
   *
   * @param hash of the document
   * @param start in UTF-16 units
   * @param end exclusive
   * @param quote exactly the text there
   */
  public record Words(String hash, int start, int end, String quote) {}
}
