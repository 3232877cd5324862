package org.araxes.formats;

import org.jspecify.annotations.Nullable;

/**
 * A record of a web archive that holds a document.
 *
 * @param offset where the record begins in the file
 * @param address of what was captured
 * @param bytes null when there are too many
 */
record Capture(long offset, String address, byte @Nullable [] bytes) {}
