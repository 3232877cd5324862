package org.araxes.app.view;

import java.time.LocalDate;

/** So many from this day until the next bin. */
public record Bin(LocalDate from, int count) {}
