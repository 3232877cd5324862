package org.araxes.app.view;

import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The time of an event or telling.
 *
 * @param value a TIMEX3 value
 * @param label for people
 * @param text the words that tell it; null when it follows from the story told
 * @param precision day, week, month, season, year, decade, longer, range
 */
public record WhenShown(
    String value,
    @Nullable String edtf,
    String label,
    @Nullable String text,
    @Nullable Span span,
    @Nullable Days days,
    @Nullable String precision,
    @Nullable Boolean approximate,
    String anchor,
    @Nullable Boolean corrected) {}
