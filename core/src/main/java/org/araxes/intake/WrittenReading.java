package org.araxes.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Document;
import org.araxes.model.Origin;
import org.araxes.model.Reading;
import org.araxes.notation.NotationException;
import org.araxes.notation.ReadingJson;

/**
 * A line that holds a document with what was read in it, as we write them.
 *
 * @param node the same as the line
 * @param where file and line
 * @param given what is known of documents that do not say it themselves
 */
record WrittenReading(String line, JsonNode node, String where, Origin given) {
  /** What every reading that is whole has. */
  private static final List<String> LAYERS =
      List.of(
          "sentences",
          "times",
          "places",
          "quantities",
          "actors",
          "attributions",
          "events",
          "claims");

  /**
   * The document with its reading; without it, and with a note, where layers were left out.
   *
   * @param document as the line says it
   */
  Outcome of(Outcome document) {
    return document.fold(this::of, refused -> refused);
  }

  private Outcome of(Taken taken) {
    String hash = node.path("document").path("sha256").textValue();
    if (hash != null && !hash.equals(ReadingJson.hash(taken.document().text()))) {
      return new Refused(where, "not the text that was read: its sha256 is another");
    }
    if (!LAYERS.stream().allMatch(layer -> node.path(layer).isArray())) {
      List<String> notes = new ArrayList<>(taken.notes());
      notes.add(where + ": layers of its reading were left out; it is read anew");
      return new Taken(taken.document(), notes, false);
    }
    try {
      Reading reading = ReadingJson.read(line);
      Document own = reading.document();
      return new Taken(
          taken.document(),
          taken.notes(),
          false,
          reading.of(own.from(Origins.filled(own.origin(), given))));
    } catch (NotationException e) {
      return new Refused(where, e.getMessage());
    }
  }
}
