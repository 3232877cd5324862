package org.araxes.export;

/**
 * Why something is in no row.
 *
 * @param field what of it stands against
 * @param value its value
 */
record Refusal(String field, String value, String reason) {}
