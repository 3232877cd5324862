package org.araxes.app.view;

import java.math.BigDecimal;
import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * How many.
 *
 * @param label up to 10,000 refugees
 * @param low null when open
 * @param high null when open
 */
public record FigureShown(
    String label,
    @Nullable String text,
    @Nullable Span span,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable Boolean approximate,
    @Nullable String unit,
    @Nullable String of,
    @Nullable Boolean corrected) {}
