package org.araxes.app.view;

import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part.
 *
 * @param text the words of the text
 * @param key of the actor; null when the words lead to nobody known
 */
public record PartyShown(
    String text,
    Span span,
    @Nullable String key,
    @Nullable String name,
    @Nullable String kind,
    @Nullable String code,
    @Nullable Boolean corrected) {}
