/**
 * Finds mentions: words that stand for an actor, a place, a time or a quantity. What in the world
 * they stand for is decided later, in {@code ground}.
 */
@NullMarked
package org.araxes.mark;

import org.jspecify.annotations.NullMarked;
