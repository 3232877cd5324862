package org.araxes.app.view;

import org.araxes.model.Standing;
import org.jspecify.annotations.Nullable;

/** Somebody going from somewhere to somewhere. */
public record Move(
    String occurrence,
    String label,
    Standing standing,
    @Nullable PlaceShown from,
    @Nullable PlaceShown to,
    @Nullable FigureShown figure,
    @Nullable String when,
    int sources) {}
