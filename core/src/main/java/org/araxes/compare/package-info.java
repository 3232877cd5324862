/**
 * What the claims of one occurrence corroborate, and where they disagree.
 *
 * <p>Nouns: a {@link org.araxes.compare.Finding} about one {@link org.araxes.compare.Aspect}, the
 * {@link org.araxes.compare.Position}s that sources take, their voices: who says so innermost, so
 * that ten papers with one agency are one. Start at {@link org.araxes.compare.Findings}.
 */
@NullMarked
package org.araxes.compare;

import org.jspecify.annotations.NullMarked;
