package org.araxes.app.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that a time may mean.
 *
 * @param from null when open
 * @param until null when open
 */
public record Days(@Nullable LocalDate from, @Nullable LocalDate until) {}
