package org.araxes.match;

/**
 * A phrase that plays a logical part for a word.
 *
 * @param part subject, object, indirect, clause, infinitive, gerund, possessive, modifier or a
 *     preposition
 * @param token head token of the phrase
 * @param near false when the phrase was inherited or borrowed: from a governing verb, from the
 *     object's own modifiers
 */
public record Argument(String part, int token, boolean near) {}
