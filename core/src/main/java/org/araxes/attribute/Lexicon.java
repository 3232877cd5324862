package org.araxes.attribute;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;

/**
 * The word lists that finding sources and contents needs: the classes of {@code
 * attribution-words.tsv} by their names, and lists shared with other rules.
 */
final class Lexicon {
  private final Map<String, Set<String>> classes = new HashMap<>();

  private Lexicon() {}

  static Lexicon of(Rulebook rulebook) {
    Lexicon lexicon = new Lexicon();
    for (Table.Row row : rulebook.table("en/attribution-words.tsv").rows()) {
      Set<String> words =
          Arrays.stream(row.need("words").split("\\|"))
              .collect(Collectors.toCollection(TreeSet::new));
      lexicon.classes.put(row.need("class"), words);
    }
    lexicon.classes.put(
        "medium",
        rulebook.table("en/attribution-media.tsv").rows().stream()
            .map(row -> row.need("word"))
            .collect(Collectors.toCollection(TreeSet::new)));
    lexicon.classes.put("lending", rulebook.words("lending-verbs"));
    lexicon.classes.put("summing", rulebook.words("summing-nouns"));
    lexicon.classes.put("telling", rulebook.words("telling-nouns"));
    lexicon.classes.put("work", rulebook.words("works"));
    return lexicon;
  }

  /** Whether a lower-case word or lemma is in a class; none is in a class the rules lack. */
  boolean is(String name, String word) {
    return classes.getOrDefault(name, Set.of()).contains(word);
  }
}
