package org.araxes.app.view;

import java.util.List;

/** Counts over time. */
public record Bins(String unit, List<Bin> bins) {}
