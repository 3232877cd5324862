package org.araxes.model;

import org.jspecify.annotations.Nullable;

/**
 * The time of an event or of a telling.
 *
 * @param value a TIMEX3 value
 * @param span the words that tell it; null when it follows from the story told
 */
public record When(
    String value, @Nullable String edtf, @Nullable Span span, TimeExpression.Anchor anchor) {}
