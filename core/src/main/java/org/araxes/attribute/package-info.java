/**
 * Who says what, as spans: source, cue, content, nesting, stance. Comes before grounding, because
 * "I", "we" and "yesterday" inside somebody's words are read from where that somebody stands.
 */
@NullMarked
package org.araxes.attribute;

import org.jspecify.annotations.NullMarked;
