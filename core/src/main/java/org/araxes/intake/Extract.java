package org.araxes.intake;

import java.util.List;
import org.araxes.model.Block;
import org.araxes.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A text that was taken out of a file of another kind.
 *
 * @param id null when only the file's name tells it from others
 * @param blocks null when they are to be found in the text
 * @param pages where each page begins in the text, the first page first; empty when there are none
 * @param stated what the file states of the document's origin
 * @param notes what the user should know, one line each, without the name of the file
 */
public record Extract(
    @Nullable String id,
    String text,
    @Nullable List<Block> blocks,
    List<Integer> pages,
    Origin stated,
    List<String> notes) {
  public Extract {
    blocks = blocks == null ? null : List.copyOf(blocks);
    pages = List.copyOf(pages);
    notes = List.copyOf(notes);
  }
}
