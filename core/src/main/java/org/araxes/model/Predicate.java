package org.araxes.model;

import org.jspecify.annotations.Nullable;

/**
 * Any predicate of the text, event of interest or not.
 *
 * @param factuality whether its act has been done as the text is written
 * @param told how the words put it, where that is something else: an order, a wish, a promise
 */
public record Predicate(
    Span span, String lemma, Factuality factuality, @Nullable Factuality told) {}
