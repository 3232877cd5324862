package org.araxes.app.view;

import java.util.List;
import java.util.Map;

/** What is told to have happened at a place. */
public record MapPlace(
    PlaceShown place,
    int occurrences,
    int sources,
    Map<String, Integer> standings,
    List<MapItem> items) {}
