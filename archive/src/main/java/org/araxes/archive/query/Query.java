package org.araxes.archive.query;

import java.util.List;

/**
 * What claims are asked for: those that fit all clauses of one branch.
 *
 * @param branches an empty branch fits every claim; never without one
 */
public record Query(List<List<Clause>> branches) {
  public Query {
    branches = branches.stream().map(List::copyOf).toList();
  }

  /**
   * All claims in which a word begins with these letters, or that name somebody or something so.
   *
   * @param letters of one word at least; marks in them count for nothing
   */
  public static Query startingWith(String letters) {
    Condition start = Field.words(new QueryParser.Value(letters + "*", false, 0));
    return new Query(
        List.of(start == null ? List.of() : List.of(new Clause(false, List.of(start)))));
  }

  /**
   * Reads a query: fielded words, words and phrases, all of which must fit; {@code or} between
   * alternatives, a comma between alternatives of one field, a hyphen before what must not fit.
   *
   * @throws QueryException when it is none
   */
  public static Query parse(String text) {
    return new QueryParser(text).query();
  }
}
