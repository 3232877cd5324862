package org.araxes.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.araxes.parse.Token;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;

/** Words that tell where something happens: prepositions, and common nouns for places. */
final class Sites {
  private final Map<String, Integer> prepositions = new HashMap<>();
  private final Set<String> nouns;
  private final Set<String> borders;
  private final Set<String> there;
  private final Set<String> here;

  Sites(Rulebook rulebook) {
    for (Table.Row row : rulebook.table("places/site-prepositions.tsv").rows()) {
      prepositions.put(row.need("word"), Integer.parseInt(row.need("sureness")));
    }
    this.nouns = rulebook.words("event-sites");
    this.borders = rulebook.words("borders");
    this.there = rulebook.words("place-pronouns");
    this.here = rulebook.words("dateline-pronouns");
  }

  /**
   * How sure a preposition makes it that a place after it is where the act happens; 0 not at all.
   */
  int sureness(Token preposition) {
    return prepositions.getOrDefault(preposition.word().toLowerCase(Locale.ROOT), 0);
  }

  boolean isSite(Token noun) {
    return nouns.contains(noun.lemma().toLowerCase(Locale.ROOT));
  }

  boolean isBorder(Token noun) {
    return borders.contains(noun.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether a word points back at a place: "there". */
  boolean isThere(Token word) {
    return there.contains(word.word().toLowerCase(Locale.ROOT));
  }

  /** Whether a word means the place that the report is sent from: "here". */
  boolean isHere(Token word) {
    return here.contains(word.word().toLowerCase(Locale.ROOT));
  }
}
