package org.araxes.mark;

import java.util.ArrayList;
import java.util.List;
import org.araxes.parse.ParsedText;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;

/** Finds names of places. */
final class PlaceMarker {
  PlaceMarker(Rulebook rulebook) {}

  List<PlaceWords> mark(ParsedText parsed) {
    List<PlaceWords> found = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      int at = 0;
      while (at < sentence.size()) {
        int end = at + 1;
        if (sentence.token(at).entity().equals("LOCATION")) {
          while (end < sentence.size() && sentence.token(end).entity().equals("LOCATION")) {
            end++;
          }
          found.add(
              new PlaceWords(
                  sentence.token(at).span().and(sentence.token(end - 1).span()),
                  sentence.index(),
                  end - 1));
        }
        at = end;
      }
    }
    return found;
  }
}
