package org.araxes.app.view;

import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The place of an event.
 *
 * @param place null when the place is not known
 */
public record WhereShown(
    String text,
    Span span,
    @Nullable PlaceShown place,
    @Nullable String relation,
    @Nullable String part,
    @Nullable Boolean corrected) {}
