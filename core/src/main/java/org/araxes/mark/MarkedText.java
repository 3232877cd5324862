package org.araxes.mark;

import java.util.List;
import org.araxes.model.Document;
import org.araxes.parse.ParsedText;
import org.araxes.parse.Sentence;

/** A parsed text with its mentions, each list in the order of the text. */
public record MarkedText(
    ParsedText parsed,
    List<ActorWords> actors,
    List<PlaceWords> places,
    List<TimeWords> times,
    List<QuantityWords> quantities) {
  public MarkedText {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
  }

  public Document document() {
    return parsed.document();
  }

  public List<Sentence> sentences() {
    return parsed.sentences();
  }
}
