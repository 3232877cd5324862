package org.araxes.attribute;

import org.araxes.model.Span;

/**
 * Words between quotation marks, in one paragraph.
 *
 * @param span with its marks
 * @param depth 0 for an outer quotation, 1 for one inside it
 * @param continues whether the quotation before it, left open at the end of its paragraph, goes on
 *     here
 * @param closed false when no closing mark was found
 */
record Quotation(Span span, int depth, boolean continues, boolean closed) {}
