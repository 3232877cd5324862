package org.araxes.app.view;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure by a named rule. */
public record SettledFigure(
    String of,
    String rule,
    String label,
    @Nullable BigDecimal low,
    @Nullable BigDecimal best,
    @Nullable BigDecimal high,
    List<String> claims,
    String why) {}
