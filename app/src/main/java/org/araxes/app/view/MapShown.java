package org.araxes.app.view;

import java.util.List;

/** Where it happened. */
public record MapShown(int total, List<MapPlace> places, List<Move> moves, Rest unplaced) {}
