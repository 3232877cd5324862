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
   * Reads a query: fielded words, words and phrases, all of which must fit; {@code or} between
   * alternatives, a comma between alternatives of one field, a hyphen before what must not fit.
   *
   * @throws QueryException when it is none
   */
  public static Query parse(String text) {
    return new QueryParser(text).query();
  }
}
