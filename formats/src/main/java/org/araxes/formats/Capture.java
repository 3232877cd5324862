package org.araxes.formats;

import org.jspecify.annotations.Nullable;

/**
 * A record of a web archive that holds a document.
 *
 * @param offset where the record begins in the file
 * @param address of what was captured
 * @param charset the encoding that the server said; null when it said none
 * @param bytes null when there are too many
 */
record Capture(long offset, String address, @Nullable String charset, byte @Nullable [] bytes) {}
