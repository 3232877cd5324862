/**
 * What documents say, as immutable values; knows only the JDK.
 *
 * <p>Start at {@link org.araxes.model.Reading}: all that was read in one document. Its unit is the
 * {@link org.araxes.model.Claim}: according to this chain of sources, this event stands like this.
 * Every value points at words of the document with a {@link org.araxes.model.Span}; offsets are
 * UTF-16 units here and code points only in the JSON that leaves the program.
 */
@NullMarked
package org.araxes.model;

import org.jspecify.annotations.NullMarked;
