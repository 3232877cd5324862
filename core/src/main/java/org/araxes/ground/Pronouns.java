package org.araxes.ground;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/** What pronouns tell of whom they mean, from {@code en/pronouns.tsv}. */
final class Pronouns {
  /** Whom a pronoun may mean. */
  enum Sense {
    SPEAKER,
    SPEAKERS,
    MAN,
    WOMAN,
    THING,
    MANY
  }

  private final Map<String, Sense> senses = new HashMap<>();

  Pronouns(Rulebook rulebook) {
    for (Table.Row row : rulebook.table("en/pronouns.tsv").rows()) {
      Sense sense = Sense.valueOf(row.need("means").toUpperCase(Locale.ROOT));
      row.list("words").forEach(word -> senses.put(word, sense));
    }
  }

  /** Null for other pronouns, such as "this" and "who". */
  @Nullable Sense of(String word) {
    return senses.get(word.toLowerCase(Locale.ROOT));
  }
}
