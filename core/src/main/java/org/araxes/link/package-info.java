/**
 * Which claims speak of one occurrence, within a document and across documents: pure functions over
 * what was read, no memory, no store.
 *
 * <p>Nouns: a {@link org.araxes.link.Told} claim (all that speaks for or against its being the same
 * as another), {@link org.araxes.link.Keys} (which bins it shares), a {@link org.araxes.link.Join}
 * (two claims are one, and why), an {@link org.araxes.link.Occurrence}. Start at {@link
 * org.araxes.link.Linker}.
 */
@NullMarked
package org.araxes.link;

import org.jspecify.annotations.NullMarked;
