/** The front door: {@link org.araxes.Araxes}. */
@NullMarked
package org.araxes;

import org.jspecify.annotations.NullMarked;
