package org.araxes.mark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.araxes.gazetteer.Gazetteer;
import org.araxes.parse.ParsedText;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;

/** Finds names of places: those that the language engine sees, and those that we know. */
final class PlaceMarker {
  private final PlaceVocabulary vocabulary;

  PlaceMarker(Rulebook rulebook) {
    this.vocabulary = new PlaceVocabulary(rulebook, new Gazetteer(rulebook));
  }

  List<PlaceWords> mark(ParsedText parsed) {
    Set<String> surnames = surnames(parsed);
    UnknownPlaces unknown = UnknownPlaces.of(parsed, vocabulary, surnames);
    List<PlaceWords> found = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      found.addAll(
          new PlaceScan(parsed.document().text(), sentence, vocabulary, surnames, unknown)
              .places());
    }
    return found;
  }

  /** Last words of names of persons that have several words: alone, they mean the person. */
  private static Set<String> surnames(ParsedText parsed) {
    Set<String> found = new HashSet<>();
    for (Sentence sentence : parsed.sentences()) {
      for (int i = 1; i < sentence.size(); i++) {
        boolean last = i + 1 == sentence.size() || !sentence.token(i + 1).entity().equals("PERSON");
        if (last
            && sentence.token(i).entity().equals("PERSON")
            && sentence.token(i - 1).entity().equals("PERSON")) {
          found.add(sentence.token(i).word());
        }
      }
    }
    return found;
  }
}
