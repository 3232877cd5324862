package org.araxes.intake;

import java.util.List;
import org.araxes.model.Document;
import org.araxes.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A document that can be read.
 *
 * @param notes what the user should know about how it was taken in, one line each
 * @param extracted whether the text is not the file's own but was taken out of it, as from a page
 * @param reading of the document, when it came with one, as an archive was exported; else null
 */
public record Taken(
    Document document, List<String> notes, boolean extracted, @Nullable Reading reading)
    implements Outcome {
  public Taken {
    notes = List.copyOf(notes);
  }

  /** A document that is still to be read. */
  public Taken(Document document, List<String> notes, boolean extracted) {
    this(document, notes, extracted, null);
  }

  /** The same with the origin that those tell who are believed. */
  public Taken from(Preference preference) {
    return new Taken(document.from(preference.of(document.origin())), notes, extracted, reading);
  }

  /** The same, taken out of a file with pages that begin at these offsets. */
  Taken of(List<Integer> pages) {
    return new Taken(document.onPages(pages), notes, true, reading);
  }

  /** The same with another form of its document. */
  public Taken of(Document other) {
    return new Taken(other, notes, extracted, reading);
  }

  /** The same, known to be a copy. */
  public Taken copying(org.araxes.model.Copy copy) {
    return new Taken(document.copying(copy), notes, extracted, reading);
  }
}
