package org.araxes.archive.query;

import java.util.List;

/**
 * One of these conditions holds, or none of them.
 *
 * @param negated whether none may hold
 * @param anyOf never empty
 */
public record Clause(boolean negated, List<Condition> anyOf) {
  public Clause {
    anyOf = List.copyOf(anyOf);
  }
}
