package org.araxes.ground;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.araxes.mark.ActorWords;
import org.araxes.mark.Description;
import org.araxes.parse.Sentence;
import org.jspecify.annotations.Nullable;

/** The country of "the army" and "the president" where the words themselves name none. */
final class CountryInheritance {
  /** How many sentences an army keeps its country. */
  private static final int BACK = 8;

  private static final Set<String> FOREIGN =
      Set.of(
          "foreign",
          "international",
          "multinational",
          "world",
          "regional",
          "neighboring",
          "neighbouring",
          "coalition",
          "allied",
          "un",
          "u.n.");

  private final Cast cast;
  private final Map<String, Gathered> lastOfSector = new HashMap<>();

  CountryInheritance(Cast cast) {
    this.cast = cast;
  }

  void remember(Gathered actor) {
    String sector = actor.sector();
    if (sector != null && actor.country() != null) {
      lastOfSector.put(sector, actor);
    }
  }

  @Nullable String countryFor(ActorWords words, Description description) {
    if (description.sector() == null || isForeign(words)) {
      return null;
    }
    Gathered last = lastOfSector.get(description.sector());
    if (last != null && words.sentence() - last.lastSentence <= BACK) {
      return last.country();
    }
    return cast.countries.focus();
  }

  private boolean isForeign(ActorWords words) {
    Sentence sentence = cast.mentions.sentence(words);
    int first = sentence.tokenAt(words.span().start());
    for (int at = first; at <= words.head(); at++) {
      if (FOREIGN.contains(sentence.token(at).word().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
