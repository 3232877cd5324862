package org.araxes.app.view;

import java.util.List;

/** What some sources say about one aspect. */
public record PositionShown(String value, List<String> claims, int independent) {}
