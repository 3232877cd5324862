package org.araxes.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.araxes.model.Quantity;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/** Which figures count displaced people, and as what. */
final class Displacement {
  private final List<Table.Row> rows;

  Displacement(Codes codes) {
    this.rows = codes.table("displacement").rows();
  }

  /**
   * What a figure counts.
   *
   * @param category a stock or a flow
   */
  record Term(String term, String category) {}

  /** Null when the figure counts no displaced people. */
  @Nullable Term of(SourcedClaim claim, Quantity quantity) {
    String event = claim.type() == null ? "" : claim.type().plover();
    List<String> words =
        Arrays.asList(
            claim
                .text()
                .line(claim.text().around(quantity.span()))
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}]+"));
    for (Table.Row row : rows) {
      List<String> kinds = row.list("kinds");
      if ((quantity.of() != null
              ? kinds.contains(quantity.of())
              : quantity.unit() != null && kinds.contains(quantity.unit()))
          && (row.get("event") == null || row.need("event").equals(event))
          && (row.get("words") == null || row.list("words").stream().anyMatch(w -> is(w, words)))) {
        return new Term(row.need("term"), row.need("category"));
      }
    }
    return null;
  }

  private static boolean is(String stem, List<String> words) {
    return stem.endsWith("*")
        ? words.stream().anyMatch(word -> word.startsWith(stem.substring(0, stem.length() - 1)))
        : words.contains(stem);
  }
}
