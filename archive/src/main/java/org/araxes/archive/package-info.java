/**
 * Keeps documents, readings and people's decisions, and finds claims again.
 *
 * <p>Three append-only things: documents by the hash of their text, readings by document and the
 * version of engine and rules that made them, decisions by people. Everything else in an archive is
 * an index that can be dropped and made again. Start at {@link org.araxes.archive.Archive}; {@link
 * org.araxes.archive.FileArchive} is one file, {@link org.araxes.archive.MemoryArchive} forgets.
 */
@NullMarked
package org.araxes.archive;

import org.jspecify.annotations.NullMarked;
