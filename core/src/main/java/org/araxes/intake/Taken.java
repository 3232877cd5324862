package org.araxes.intake;

import java.util.List;
import org.araxes.model.Document;

/**
 * A document that can be read.
 *
 * @param notes what the user should know about how it was taken in, one line each
 * @param extracted whether the text is not the file's own but was taken out of it, as from a page
 */
public record Taken(Document document, List<String> notes, boolean extracted) implements Outcome {
  public Taken {
    notes = List.copyOf(notes);
  }

  /** The same with the origin that those tell who are believed. */
  public Taken from(Preference preference) {
    return new Taken(document.from(preference.of(document.origin())), notes, extracted);
  }

  /** The same, taken out of a file with pages that begin at these offsets. */
  Taken of(List<Integer> pages) {
    return new Taken(document.onPages(pages), notes, true);
  }

  /** The same, known to be a copy. */
  public Taken copying(org.araxes.model.Copy copy) {
    return new Taken(document.copying(copy), notes, extracted);
  }
}
