package org.araxes.mark;

import java.math.BigDecimal;
import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that count something.
 *
 * @param head index of the head token of what is counted
 */
public record QuantityWords(
    Span span,
    int sentence,
    int head,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    boolean approximate,
    @Nullable String unit,
    @Nullable String of)
    implements Mention {}
