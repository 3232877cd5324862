package org.araxes.gazetteer;

import java.util.HashMap;
import java.util.Map;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/** Words for peoples and their countries: "Kenyan", "Kenyans". */
public final class Peoples {
  private final Map<String, String> countries = new HashMap<>();

  public Peoples(Rulebook rulebook) {
    for (Table.Row row : rulebook.table("actors/countries.tsv").rows()) {
      row.list("adjectives").forEach(word -> countries.putIfAbsent(word, row.need("code")));
      row.list("people").forEach(word -> countries.putIfAbsent(word, row.need("code")));
    }
  }

  /** The three-letter code of the country of a word; null when it is none of a people. */
  public @Nullable String country(String word) {
    return countries.get(word);
  }
}
