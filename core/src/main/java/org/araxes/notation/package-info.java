/**
 * The forms in which readings leave the program and come back.
 *
 * <p>{@link org.araxes.notation.Notation} is the readable one: words of the text stand where other
 * formats have offsets, so that gold files, the command line and people share one language. {@link
 * org.araxes.notation.ReadingJson} is the one for other programs: a JSON object a document, offsets
 * in Unicode code points. Both are written and read, and both say only those {@link
 * org.araxes.notation.Layers} that were asked for.
 *
 * <p>Nothing here decides anything: what is not in the reading is not in its notation.
 */
@NullMarked
package org.araxes.notation;

import org.jspecify.annotations.NullMarked;
