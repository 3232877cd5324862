package org.araxes.compare;

/**
 * How many were killed and how many were hurt and live, in the incident that a document tells of.
 *
 * @param killed 0 or more
 * @param injured 0 or more; the killed are not among them
 */
public record Toll(int killed, int injured) {}
