package org.araxes.intake;

import java.util.List;
import org.araxes.model.Document;

/**
 * A document that can be read.
 *
 * @param notes what the user should know about how it was taken in, one line each
 */
public record Taken(Document document, List<String> notes) implements Outcome {
  public Taken {
    notes = List.copyOf(notes);
  }
}
