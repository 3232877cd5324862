package org.araxes.mark;

import java.util.HashSet;
import java.util.Set;
import org.araxes.parse.ParsedText;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;

/**
 * Places that no gazetteer holds and that the language engine takes for persons: told by the words
 * before them somewhere in the text, "in Korda", "the village of Korda", and then known wherever
 * they stand.
 */
final class UnknownPlaces {
  private static final int MOST_WORDS = 3;

  private final PlaceVocabulary vocabulary;
  private final Set<String> persons;
  private final Set<String> names = new HashSet<>();

  private UnknownPlaces(PlaceVocabulary vocabulary, Set<String> persons) {
    this.vocabulary = vocabulary;
    this.persons = persons;
  }

  /**
   * @param persons surnames of the text
   */
  static UnknownPlaces of(ParsedText parsed, PlaceVocabulary vocabulary, Set<String> persons) {
    UnknownPlaces places = new UnknownPlaces(vocabulary, persons);
    for (Sentence sentence : parsed.sentences()) {
      for (int at = 1; at < sentence.size(); at++) {
        int end = places.run(sentence, at);
        if (end > at && places.isTold(sentence, at)) {
          places.names.add(name(sentence, at, end));
        }
      }
    }
    return places;
  }

  /** Where such a place ends that begins at a word; the word itself when none begins there. */
  int end(Sentence sentence, int at) {
    if (names.isEmpty()) {
      return at;
    }
    int end = run(sentence, at);
    return end > at && names.contains(name(sentence, at, end)) ? end : at;
  }

  /** "In Korda", "near Korda", "the village of Korda". */
  private boolean isTold(Sentence sentence, int at) {
    String before = sentence.token(at - 1).word();
    if (vocabulary.isSureLocative(before)) {
      return sentence.token(at).entity().equals("PERSON");
    }
    return at > 1
        && before.equals("of")
        && vocabulary.isKindOfPlace(sentence.token(at - 2).lemma());
  }

  /** The names from a word on that are one; none where a person of the text has one of them. */
  private int run(Sentence sentence, int at) {
    String entity = sentence.token(at).entity();
    boolean inside = at > 0 && isName(sentence.token(at - 1), entity);
    int end = at;
    while (end < sentence.size() && isName(sentence.token(end), entity)) {
      if (isPerson(sentence.token(end).word())) {
        return at;
      }
      end++;
    }
    return inside || end - at > MOST_WORDS ? at : end;
  }

  private static boolean isName(Token token, String entity) {
    return token.isProperNoun()
        && Character.isUpperCase(token.word().charAt(0))
        && !entity.equals("ORGANIZATION")
        && token.entity().equals(entity);
  }

  private boolean isPerson(String word) {
    return persons.contains(word) || vocabulary.isGivenName(word) || vocabulary.isNever(word);
  }

  private static String name(Sentence sentence, int from, int until) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < until; i++) {
      name.append(sentence.token(i).word()).append(' ');
    }
    return name.toString().strip();
  }
}
