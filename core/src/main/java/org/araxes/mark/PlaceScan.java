package org.araxes.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.araxes.gazetteer.Entry;
import org.araxes.gazetteer.Gazetteer;
import org.araxes.model.Span;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;

/** Finds the names of places in one sentence, left to right, the longest at each word. */
final class PlaceScan {
  private final String text;
  private final Sentence sentence;
  private final PlaceVocabulary vocabulary;
  private final Set<String> surnames;
  private final UnknownPlaces unknown;

  PlaceScan(
      String text,
      Sentence sentence,
      PlaceVocabulary vocabulary,
      Set<String> surnames,
      UnknownPlaces unknown) {
    this.text = text;
    this.sentence = sentence;
    this.vocabulary = vocabulary;
    this.surnames = surnames;
    this.unknown = unknown;
  }

  List<PlaceWords> places() {
    List<PlaceWords> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      int end = end(at);
      if (end > at) {
        found.add(new PlaceWords(span(at, end), sentence.index(), end - 1));
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  /** Where the place that begins at a word ends; the word itself when none begins there. */
  private int end(int at) {
    if (!isCapital(at) || sentence.token(at).tag().equals("DT")) {
      return at;
    }
    if (at + 1 < sentence.size() && vocabulary.isBorder(word(at), word(at + 1))) {
      return at + 2;
    }
    int end = road(at);
    if (end == at) {
      end = featured(at);
    }
    if (end == at) {
      end = seen(at);
    }
    if (end == at) {
      end = known(at);
    }
    return end > at ? end : unknown.end(sentence, at);
  }

  /** "North Main Street", "Highway 19". */
  private int road(int at) {
    if (vocabulary.isNumberedRoad(word(at)) && at + 1 < sentence.size()) {
      int next = word(at + 1).equals("-") ? at + 2 : at + 1;
      if (next < sentence.size() && isNumber(next)) {
        return next + 1;
      }
    }
    if (isEntity(at, "PERSON") && !vocabulary.find(word(at)).isEmpty()) {
      return at;
    }
    for (int i = at + 1; i < sentence.size() && i <= at + 3 && isCapital(i); i++) {
      if (vocabulary.isRoad(word(i)) && !vocabulary.isRoad(word(at))) {
        return i + 1;
      }
    }
    return at;
  }

  /** "Licking County", "Araks River", "Lake Van": a name and a capital word for its kind. */
  private int featured(int at) {
    for (int n = 4; n >= 2; n--) {
      int end = at + n;
      if (end > sentence.size()
          || !isCapital(end - 1)
          || vocabulary.find(quote(at, end)).isEmpty()) {
        continue;
      }
      boolean after = vocabulary.isFeatureAfter(word(end - 1));
      if ((after || vocabulary.isFeatureBefore(word(at))) && !continues(end)) {
        return end;
      }
    }
    boolean pair =
        at + 1 < sentence.size()
            && isCapital(at + 1)
            && vocabulary.isFeatureAfter(word(at + 1))
            && ((isEntity(at, "LOCATION") && !vocabulary.isFacility(word(at + 1)))
                || vocabulary.isOfKind(word(at), word(at + 1)))
            && !continues(at + 2);
    return pair ? at + 2 : at;
  }

  /** Whether a longer name of something else goes on: "Lake Van Observatory". */
  private boolean continues(int end) {
    return end < sentence.size()
        && isEntity(end, "ORGANIZATION")
        && isEntity(end - 1, "ORGANIZATION")
        && isCapital(end);
  }

  /** A run of words that the engine takes for a place. */
  private int seen(int at) {
    if (!isEntity(at, "LOCATION") || isPerson(at) || vocabulary.isNever(word(at))) {
      return at;
    }
    int end = at + 1;
    while (end < sentence.size() && isEntity(end, "LOCATION")) {
      end++;
    }
    if (end - at > 1 && vocabulary.find(quote(at, end)).isEmpty()) {
      int first = longest(at, end);
      int rest = first < end ? longest(first, end) : first;
      if (first > at && (rest == end || isFacility(first, end))) {
        return first;
      }
    }
    return end;
  }

  private boolean isFacility(int from, int until) {
    for (int i = from; i < until; i++) {
      if (vocabulary.isFacility(word(i))) {
        return true;
      }
    }
    return false;
  }

  /** A surname of somebody in the text, where nothing says that a place is meant. */
  private boolean isPerson(int at) {
    boolean alone = at + 1 == sentence.size() || !isEntity(at + 1, "LOCATION");
    return alone && surnames.contains(word(at)) && !isLocated(at) && !isBeforeContainer(at + 1);
  }

  /** The longest known name from a word, not beyond another; the word itself if there is none. */
  private int longest(int at, int limit) {
    for (int end = Math.min(limit, at + Gazetteer.MOST_WORDS); end > at; end--) {
      if (hasCapital(end - 1) && !vocabulary.find(quote(at, end)).isEmpty()) {
        return end;
      }
    }
    return at;
  }

  /** A known name that the engine takes for something else or for nothing. */
  private int known(int at) {
    int end = longest(at, sentence.size());
    if (end == at) {
      return at;
    }
    String name = quote(at, end);
    if (isBeforeContainer(end) || isContainer(at, end)) {
      return end;
    }
    if (isAcronym(name) && vocabulary.find(name).get(0).isSettlement()) {
      return at;
    }
    String entity = sentence.token(at).entity();
    return switch (entity) {
      case "PERSON" ->
          isLocated(at) && !isEntity(end, "PERSON") && !surnames.contains(name) ? end : at;
      case "ORGANIZATION" -> isOwner(at, end) ? end : at;
      default -> isPlain(at, end) ? end : at;
    };
  }

  /** Whether a name inside that of an organisation tells where it is: "Tirana Police". */
  private boolean isOwner(int at, int end) {
    if (vocabulary.isEveryday(quote(at, end)) || vocabulary.isPaperOrTeam(lastOfName(end))) {
      return false;
    }
    boolean first = at == 0 || !isEntity(at - 1, "ORGANIZATION");
    boolean of = at > 0 && Set.of("of", "in", "at", "for").contains(word(at - 1));
    return first || of || vocabulary.find(quote(at, end)).get(0).isCountry();
  }

  /** The last word of the organisation that goes on after a word; nothing if it does not. */
  private String lastOfName(int end) {
    int last = end;
    while (last < sentence.size() && isEntity(last, "ORGANIZATION")) {
      last++;
    }
    return last == end ? "" : word(last - 1);
  }

  private boolean isPlain(int at, int end) {
    String name = quote(at, end);
    if (vocabulary.isEveryday(name) || surnames.contains(name) || !isName(at)) {
      return false;
    }
    List<Entry> entries = vocabulary.find(name);
    boolean telling =
        end - at > 1 || entries.get(0).population() > 100_000 || !entries.get(0).isSettlement();
    boolean alone = !isEntity(end, "PERSON") && (at == 0 || !isEntity(at - 1, "PERSON"));
    return alone && (telling || isLocated(at));
  }

  /** Whether a comma and a state or country follow: ", Ohio". */
  private boolean isBeforeContainer(int end) {
    if (end + 1 >= sentence.size() || !word(end).equals(",") || !isCapital(end + 1)) {
      return false;
    }
    int last = longest(end + 1, sentence.size());
    return last > end + 1 && contains(quote(end + 1, last));
  }

  /** Whether a state's short form follows a name and a comma: "Reno, Nev.". */
  private boolean isContainer(int at, int end) {
    return at >= 2
        && word(at - 1).equals(",")
        && isCapital(at - 2)
        && (word(end - 1).endsWith(".") || !isEntity(at, "PERSON"))
        && contains(quote(at, end))
        && !vocabulary.find(word(at - 2)).isEmpty();
  }

  private boolean contains(String name) {
    return vocabulary.find(name).stream()
        .anyMatch(e -> e.isCountry() || e.rank() == Entry.Rank.DIVISION);
  }

  /** "UN" is no village; in a text in capitals, short words are not taken for acronyms. */
  private boolean isAcronym(String name) {
    return name.length() <= 4
        && name.equals(name.toUpperCase(Locale.ROOT))
        && sentence.tokens().stream()
            .anyMatch(t -> t.word().chars().anyMatch(Character::isLowerCase));
  }

  private boolean isLocated(int at) {
    return at > 0 && vocabulary.isLocative(word(at - 1));
  }

  private boolean isName(int at) {
    return sentence.token(at).isProperNoun();
  }

  private boolean isEntity(int at, String entity) {
    return at < sentence.size() && sentence.token(at).entity().equals(entity);
  }

  private boolean isCapital(int at) {
    int first = sentence.token(at).word().codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  /** "al-Zour" is part of a name too. */
  private boolean hasCapital(int at) {
    return word(at).codePoints().anyMatch(Character::isUpperCase);
  }

  private boolean isNumber(int at) {
    return word(at).codePoints().anyMatch(Character::isDigit);
  }

  private String word(int at) {
    return sentence.token(at).word();
  }

  private Span span(int from, int until) {
    Token first = sentence.token(from);
    return first.span().and(sentence.token(until - 1).span());
  }

  private String quote(int from, int until) {
    return span(from, until).of(text);
  }
}
