package org.araxes.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;

/**
 * The table of weights and families; numbers and categories stand there, not in code. It is only
 * looked up, often and by name, and never gone through.
 */
final class Weights {
  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, String> families = new HashMap<>();
  private final Set<String> mutual = new HashSet<>();
  private final Set<String> sayings = new HashSet<>();
  private final Set<String> shunned = new HashSet<>();
  private final Set<String> parts = new HashSet<>();
  private final Set<String> givenNames = new HashSet<>();
  private final Map<String, Map<Double, String>> said = new ConcurrentHashMap<>();
  private final Map<String, String> shared = new ConcurrentHashMap<>();

  Weights(Rulebook rulebook) {
    givenNames.addAll(rulebook.words("men-given-names"));
    givenNames.addAll(rulebook.words("women-given-names"));
    for (Table.Row row : rulebook.table("link/weights.tsv").rows()) {
      weights.put(row.need("name"), Double.valueOf(row.need("weight")));
    }
    for (Table.Row row : rulebook.table("link/families.tsv").rows()) {
      families.put(row.need("category"), row.need("family"));
      if (row.get("mutual") != null) {
        mutual.add(row.need("category"));
      }
      if (row.get("saying") != null) {
        sayings.add(row.need("category"));
      }
      if (row.get("shunned") != null) {
        shunned.add(row.need("category"));
      }
      if (row.get("part") != null) {
        parts.add(row.need("category"));
      }
    }
  }

  double of(String name) {
    Double weight = weights.get(name);
    if (weight == null) {
      throw new IllegalStateException("link/weights.tsv has no '" + name + "'");
    }
    return weight;
  }

  /** A name with what it adds, as in "word +0.9"; made once, since there are few. */
  String said(String name, double weight) {
    return said.computeIfAbsent(name, n -> new ConcurrentHashMap<>())
        .computeIfAbsent(weight, w -> String.format(Locale.ROOT, "%s %+.1f", name, w));
  }

  /** The one object for all equal words. */
  String shared(String words) {
    String known = shared.putIfAbsent(words, words);
    return known == null ? words : known;
  }

  /** Categories that are in no row are families of their own. */
  String family(String category) {
    return families.getOrDefault(category, category);
  }

  boolean isMutual(String category) {
    return mutual.contains(category);
  }

  /** Whether such an event is something said, which is another when another says it. */
  boolean isSaying(String category) {
    return sayings.contains(category);
  }

  /** Whether such an event is of those that parties are said to have had no part in. */
  boolean isShunned(String category) {
    return shunned.contains(category);
  }

  /** Whether who does this has a part in what others do. */
  boolean isShared(String category) {
    return parts.contains(category);
  }

  /** Whether a folded word is a first name, and no title. */
  boolean isGivenName(String word) {
    return givenNames.contains(word);
  }
}
