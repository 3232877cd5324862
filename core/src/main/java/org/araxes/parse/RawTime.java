package org.araxes.parse;

import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A time expression as an engine sees it, before the story told is known.
 *
 * @param type DATE, TIME, DURATION or SET
 * @param value TIMEX3, resolved against the day of publication if that was given; null when the
 *     engine has none
 */
public record RawTime(Span span, String type, @Nullable String value) {}
