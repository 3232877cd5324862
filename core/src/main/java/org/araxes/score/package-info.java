/**
 * Measures: runs the examples of rules and the gold texts through a reader it is handed, and
 * counts. The only place that may compute precision or recall.
 */
@NullMarked
package org.araxes.score;

import org.jspecify.annotations.NullMarked;
