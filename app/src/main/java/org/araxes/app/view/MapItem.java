package org.araxes.app.view;

import org.araxes.model.Standing;
import org.jspecify.annotations.Nullable;

/** An occurrence on the map. */
public record MapItem(
    String occurrence,
    String label,
    Standing standing,
    boolean contested,
    @Nullable String when,
    @Nullable String where,
    @Nullable String relation,
    int sources) {}
