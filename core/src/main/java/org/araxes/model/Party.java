package org.araxes.model;

import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an event.
 *
 * @param actor id of the actor; null when the words lead to nobody known
 * @param code country and sector letters, as in AZEGOV
 */
public record Party(Span span, @Nullable String actor, @Nullable String code) {}
