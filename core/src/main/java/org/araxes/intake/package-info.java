/**
 * Bytes to {@link org.araxes.model.Document}: decoding, main text of pages, blocks, what is known
 * of the origin.
 *
 * <p>Start at {@link org.araxes.intake.Intake}. What cannot be taken in is a {@link
 * org.araxes.intake.Refused} with its reason, never an exception; what is not stated (a date of
 * publication, a publisher) stays unknown. {@link org.araxes.intake.Blocks} says which stretch of a
 * page does what job, after the lines in {@code rules/en/layout.tsv}.
 */
@NullMarked
package org.araxes.intake;

import org.jspecify.annotations.NullMarked;
