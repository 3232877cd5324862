package org.araxes.rulebook;

/**
 * One part of a frame and the role it plays.
 *
 * @param name subject, object, indirect, clause, infinitive, gerund, possessive, modifier, sentence
 *     or a preposition
 * @param role actor, recipient, source, content ...; unused in an exclusion
 * @param required the frame does not match without it
 * @param choice one of the parts with the same number must be there; 0 for no choice
 */
public record Part(String name, String role, Constraint constraint, boolean required, int choice) {
  /** A part that stands alone. */
  public Part(String name, String role, Constraint constraint, boolean required) {
    this(name, role, constraint, required, 0);
  }
}
