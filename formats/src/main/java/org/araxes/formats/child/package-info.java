/**
 * What runs in the child process: Apache Tika with the few parsers that are wanted, and the lines
 * of talk with the parent.
 *
 * <p>Start at {@link org.araxes.formats.child.Child}. Everything here may be killed at any time.
 */
@NullMarked
package org.araxes.formats.child;

import org.jspecify.annotations.NullMarked;
