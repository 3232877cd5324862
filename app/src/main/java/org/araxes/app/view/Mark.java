package org.araxes.app.view;

import java.util.List;
import org.araxes.model.Span;
import org.araxes.model.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it is marked in its text.
 *
 * @param depth how many sources it came through; 0 in the publisher's own voice
 */
public record Mark(
    String claim,
    @Nullable String occurrence,
    Standing standing,
    @Nullable String category,
    String label,
    Span trigger,
    Span content,
    List<Span> evidence,
    int depth,
    boolean reviewed) {}
