package org.araxes.archive;

/**
 * How much an archive holds.
 *
 * @param claims of the newest readings
 * @param bytes on disk; 0 for one in memory
 */
public record Status(
    long documents, long copies, long readings, long claims, long decisions, long bytes) {}
