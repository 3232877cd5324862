/** Events, how they stand, and the claims they make with their chains of sources. */
@NullMarked
package org.araxes.read;

import org.jspecify.annotations.NullMarked;
