package org.araxes.app.view;

import java.util.List;

/** A list that fits into one answer. */
public record Items(List<?> items) {}
