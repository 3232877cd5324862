/**
 * The record in the formats of others, and in tables of our own.
 *
 * <p>A {@link org.araxes.export.Selection} of readings is what is exported; a {@link
 * org.araxes.export.Format} has one list of columns and a way to make rows, one a claim ({@link
 * org.araxes.export.SourcedClaim}) or one an occurrence ({@link
 * org.araxes.export.SourcedOccurrence}). What a format has no place for is a {@link
 * org.araxes.export.Loss}. Start at {@link org.araxes.export.Formats}.
 */
@NullMarked
package org.araxes.export;

import org.jspecify.annotations.NullMarked;
