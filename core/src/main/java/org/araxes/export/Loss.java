package org.araxes.export;

/**
 * Something of a claim that a format has no place for.
 *
 * @param claim document and claim, as in {@code report.txt#c3}
 * @param target name of the format
 * @param field what is lost
 * @param value its value
 * @param reason why
 */
public record Loss(String claim, String target, String field, String value, String reason) {}
