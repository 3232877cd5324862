package org.araxes.intake;

/**
 * Something that cannot be taken in.
 *
 * @param where file, or file and line as in {@code corpus.jsonl:12}
 * @param reason one line
 */
public record Refused(String where, String reason) implements Outcome {}
