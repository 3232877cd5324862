package org.araxes.notation;

import org.araxes.model.Document;
import org.araxes.model.Reading;

/**
 * Readings in a form to read, compare and correct by hand: a paragraph for each claim with its
 * event, for each attribution, actor, place, time and quantity. Words of the text stand where other
 * formats have offsets; {@code #} begins a line of comment.
 *
 * <pre>
 * claim c1  happened
 *   event         e1  ASSAULT / heavy-weapons / 194  "shelled"
 *   actor         "Ardenian gunners" = p1 ARDMIL
 *   when          1994-10-09 "on Sunday" published
 *   according to  a1 "the governor" &lt;- a2 "two sailors"
 *   content       "Ardenian gunners shelled the port on Sunday"
 * </pre>
 */
public final class Notation {
  /** What one wants to see first: all but the sentences and the words that are no events. */
  public static final Layers USUAL = Layers.parse("-sentences,-times,-places");

  private Notation() {}

  /**
   * Writes a reading, without its text.
   *
   * @return lines, each with its line feed; nothing when nothing was read
   */
  public static String write(Reading reading, Layers layers) {
    return new NotationWriter(reading, layers).write();
  }

  /**
   * Reads back what was written of a document. What was not written is empty; with {@link
   * Layers#ALL} nothing is lost.
   *
   * @throws NotationException with line and column
   */
  public static Reading read(String notation, Document document) {
    return new NotationReader(document).read(notation.lines().toList());
  }
}
