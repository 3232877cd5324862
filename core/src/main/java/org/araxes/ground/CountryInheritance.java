package org.araxes.ground;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.araxes.mark.ActorWords;
import org.araxes.mark.Description;
import org.araxes.model.PlaceMention;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** The country of "the army" and "the president" where the words themselves name none. */
final class CountryInheritance {
  /** How many sentences an army keeps its country. */
  private static final int BACK = 8;

  /** How far behind its phrase a place may stand, in characters. */
  private static final int BEHIND = 8;

  private final Cast cast;
  private final Set<String> foreign;
  private final Set<String> local;
  private final Set<String> officers;
  private final Set<String> placing;
  private final Map<String, Gathered> lastOfSector = new HashMap<>();

  CountryInheritance(Rulebook rulebook, Cast cast) {
    this.cast = cast;
    this.foreign = rulebook.words("foreign-words");
    this.local = rulebook.words("local-words");
    this.officers = rulebook.words("bare-officers");
    this.placing = rulebook.words("home-prepositions");
  }

  /** "Athens magistrate", "soldiers in Lima": the country of a place in or right behind them. */
  private @Nullable String ofPlace(ActorWords words) {
    int end = words.span().end();
    Map.Entry<Integer, PlaceMention> entry =
        cast.places.subMap(words.span().start(), true, end + BEHIND, true).firstEntry();
    PlaceMention place = entry == null ? null : entry.getValue();
    if (place == null || place.place() == null) {
      return null;
    }
    Sentence sentence = cast.mentions.sentence(words);
    int first = sentence.tokenAt(place.span().start());
    boolean inside = place.span().end() <= end;
    boolean behind =
        first >= 2
            && sentence.token(first - 2).span().end() == end
            && placing.contains(sentence.token(first - 1).lemma().toLowerCase(Locale.ROOT));
    return inside || behind ? place.place().country() : null;
  }

  void remember(Gathered actor) {
    String sector = actor.sector();
    if (sector != null && actor.country() != null) {
      lastOfSector.put(sector, actor);
    }
  }

  /** "Officers" are policemen where the police were the last to be told of. */
  Description among(ActorWords words, Description description) {
    String role = description.role();
    if (role == null || !officers.contains(role) || !"MIL".equals(description.sector())) {
      return description;
    }
    Gathered police = lastOfSector.get("COP");
    Gathered army = lastOfSector.get("MIL");
    boolean near = police != null && words.sentence() - police.lastSentence <= BACK;
    return near && (army == null || army.lastSentence < police.lastSentence)
        ? description.withSector("COP")
        : description;
  }

  @Nullable String countryFor(ActorWords words, Description description) {
    String placed = ofPlace(words);
    if (placed != null && !"IGO".equals(description.sector())) {
      return placed;
    }
    if (description.sector() == null || description.sector().equals("IGO") || isForeign(words)) {
      return null;
    }
    String shared = ofFirstConjunct(words);
    if (shared != null) {
      return shared;
    }
    String home = cast.countries.home();
    if (home != null && isLocal(words)) {
      return home;
    }
    Gathered last = lastOfSector.get(description.sector());
    if (last != null
        && words.sentence() - last.lastSentence <= BACK
        && (home == null || home.equals(last.country()) || isSameOffice(last, description))) {
      return last.country();
    }
    return cast.countries.of(description.sector());
  }

  /**
   * Where officials of a neighbour have been told of, "the officials" are theirs, not the mayor.
   */
  private static boolean isSameOffice(Gathered last, Description description) {
    String role = description.role();
    return role != null && last.holds(role, null);
  }

  /** "Russian officers and irregulars": what is said of the first holds for the second. */
  private @Nullable String ofFirstConjunct(ActorWords words) {
    Grammar grammar = cast.mentions.sentence(words).grammar();
    if (grammar == null || !grammar.is(words.head(), "conj")) {
      return null;
    }
    int first = cast.mentions.withHead(words.sentence(), grammar.head(words.head()));
    return first < 0 ? null : cast.mentions.get(first).description().country();
  }

  /** "The district command", "a village head": of the country that the text is about. */
  private boolean isLocal(ActorWords words) {
    Sentence sentence = cast.mentions.sentence(words);
    int first = sentence.tokenAt(words.span().start());
    for (int at = first; at <= words.head(); at++) {
      if (local.contains(sentence.token(at).lemma().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** "Foreign troops", "mercenaries from abroad". */
  boolean isForeign(ActorWords words) {
    Sentence sentence = cast.mentions.sentence(words);
    int first = sentence.tokenAt(words.span().start());
    for (int at = first; at <= words.head(); at++) {
      if (foreign.contains(sentence.token(at).word().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
