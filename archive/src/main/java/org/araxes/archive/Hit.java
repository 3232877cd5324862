package org.araxes.archive;

/**
 * A claim that a query fits.
 *
 * @param number its place in the archive's order; another after indices are made again
 * @param hash of the document
 * @param claim the claim's id in the document's newest reading
 */
public record Hit(long number, String hash, String claim) {}
