/**
 * Finds frames in parsed sentences: which words open one, and which phrases fill its parts.
 *
 * <p>{@link org.araxes.match.Clauses} answers who is the logical subject, object and so on of a
 * word, through passives, relative clauses, control and coordination; {@link
 * org.araxes.match.FrameMatcher} holds frames against that.
 */
@NullMarked
package org.araxes.match;

import org.jspecify.annotations.NullMarked;
