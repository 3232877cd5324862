package org.araxes.rulebook;

/**
 * One part of a frame and the role it plays.
 *
 * @param name subject, object, indirect, clause, infinitive, gerund, possessive, modifier, sentence
 *     or a preposition
 * @param role actor, recipient, source, content ...; unused in an exclusion
 * @param required the frame does not match without it
 */
public record Part(String name, String role, Constraint constraint, boolean required) {}
