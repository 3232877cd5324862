package org.araxes.app.view;

import java.util.List;

/** When it happened and when it was told. */
public record Timeline(
    int total, List<TimelineItem> items, Rest undated, Bins happened, Bins told) {}
