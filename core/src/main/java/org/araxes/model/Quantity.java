package org.araxes.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number of something. "Up to 10,000" has no low and a high of 10000.
 *
 * @param unit people, USD, km ...
 * @param of refugees, killed, injured, displaced, troops, detained ...; null when not told
 */
public record Quantity(
    String id,
    Span span,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    boolean approximate,
    @Nullable String unit,
    @Nullable String of) {}
