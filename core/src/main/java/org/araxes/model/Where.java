package org.araxes.model;

import org.jspecify.annotations.Nullable;

/** The place of an event: the words, and the place's id where the place is known. */
public record Where(Span span, @Nullable String placeId) {}
