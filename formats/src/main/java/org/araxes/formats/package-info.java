/**
 * Kinds of files that hold documents, beside plain text and pages: PDF, Word, mail and books by way
 * of a child process; web archives, feeds, tables, ZIP and gzip.
 *
 * <p>Each is a {@link org.araxes.intake.Format} that {@link org.araxes.intake.Intake} finds on the
 * class path. Whatever a file does, it costs one line; {@link org.araxes.formats.Limits} says what
 * it may cost.
 */
@NullMarked
package org.araxes.formats;

import org.jspecify.annotations.NullMarked;
